#include "cli/Arguments.h"

#include "checks/Registry.h"
#include "document/FormCatalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One line a form: id, names, where it comes from.
Exit listForms(const document::FormCatalogue& forms, Streams& streams)
{
    for (const QString& id : forms.ids()) {
        const document::FormPtr form = forms.find(id);
        streams.out << id << u'\t' << form->texts[base::Language::Korean].name << u'\t'
                    << form->texts[base::Language::English].name << u'\t'
                    << (forms.isOwn(id) ? forms.folder() + u'/' + id : Cli::tr("shipped")) << u'\n';
    }
    for (const document::FormFault& fault : forms.faults())
        streams.err << forms.folder() << u'/' << fault.folder << u": "_s << fault.message << Qt::endl;
    return forms.faults().isEmpty() ? Exit::Done : Exit::Found;
}

Exit checkForms(const QStringList& folders, Streams& streams)
{
    Exit status = Exit::Done;
    for (const QString& folder : folders) {
        if (const auto form = document::readNamedForm(folder); !form) {
            status = Exit::Found;
            streams.out << folder << u": "_s << form.error().message << u'\n';
        } else {
            for (const QString& rule : form->checks.keys())
                if (!checks::ruleNamed(rule)) {
                    status = Exit::Found;
                    streams.out << folder << u": "_s
                                << Cli::tr("There is no rule “%1”. “check --list” names the rules.").arg(rule)
                                << u'\n';
                }
        }
    }
    return status;
}

} // namespace

Exit runForm(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(arguments, {u"--show"_s}, {});
    if (!parsed)
        return failUsage(parsed.error().message, u"form"_s, streams);
    if (!parsed->files.isEmpty())
        return checkForms(parsed->files, streams);
    const auto forms = document::FormCatalogue::withFolder(document::FormCatalogue::userFolder());
    const QString shown = parsed->value(u"--show"_s);
    if (shown.isEmpty())
        return listForms(forms, streams);
    if (!forms.contains(shown))
        return failUsage(
            Cli::tr("There is no form “%1”; these are: %2.").arg(shown, forms.ids().join(u", "_s)), u"form"_s,
            streams);
    streams.out << QString::fromUtf8(document::writeForm(*forms.find(shown)));
    return Exit::Done;
}

} // namespace communique::cli
