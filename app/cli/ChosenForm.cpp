#include "cli/ChosenForm.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

base::Result<document::FormPtr> chosenForm(const QString& wanted, const document::FormCatalogue& forms)
{
    if (wanted.isEmpty())
        return document::FormPtr();
    if (forms.contains(wanted))
        return forms.find(wanted);
    for (const document::FormFault& fault : forms.faults())
        if (fault.folder == wanted)
            return base::Error{base::ErrorKind::Unreadable, fault.message};
    if (!QFileInfo(wanted).isDir())
        return base::Error{
            base::ErrorKind::Usage,
            Cli::tr("There is no form “%1”; these are: %2.").arg(wanted, forms.ids().join(u", "_s))};
    auto form = document::readFormFolder(wanted);
    if (!form)
        return form.error();
    return document::FormPtr(std::make_shared<const document::Form>(*std::move(form)));
}

} // namespace communique::cli
