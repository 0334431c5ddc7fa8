#include "session/FormDrafts.h"

#include "document/FormCatalogue.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace communique::session {

namespace {

const QString Drafts = u".drafts"_s;

QDir draftsOf(const QString& formsFolder)
{
    return QDir(QDir(formsFolder).filePath(Drafts));
}

} // namespace

QList<document::Form> keptDrafts(const QString& formsFolder)
{
    QList<document::Form> drafts;
    const QDir home = draftsOf(formsFolder);
    for (const QString& id : home.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (auto draft = document::readFormFolder(home.filePath(id)); draft && draft->id == id)
            drafts.append(*std::move(draft));
    return drafts;
}

base::Result<void> keepDraft(const document::Form& draft, const QString& formsFolder)
{
    return document::saveForm(draft, draftsOf(formsFolder).path());
}

void forgetDraft(const QString& id, const QString& formsFolder)
{
    const QDir home = draftsOf(formsFolder);
    if (!id.isEmpty())
        QDir(home.filePath(id)).removeRecursively();
    QDir(formsFolder).rmdir(Drafts); // the last one takes it along
}

} // namespace communique::session
