#include "shell/ExchangeCommands.h"

#include "base/Files.h"
#include "panels/ProblemWords.h"
#include "translation/TranslationUnit.h"
#include "writers/Writers.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

using panels::ReportLine;
using session::GlossaryAddition;
using session::MergeIssue;
using session::MergeNote;
using widgets::MessageBar;

namespace {

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// The translation that a note is about as a whole; nothing for cells and alternative texts.
std::optional<editing::TextPlace> placeOf(const MergeNote& note, base::Language language)
{
    if (note.unit == u"title")
        return editing::TextPlace::inField(editing::Field::Title, language);
    if (note.unit == u"subtitle")
        return editing::TextPlace::inField(editing::Field::Subtitle, language);
    if (!note.blockId.isEmpty() && note.unit == translation::tokenOf(note.blockId))
        return editing::TextPlace::inBlock(note.blockId, language);
    return std::nullopt;
}

/// As the text is numbered; what is not in it is found by its line in the file.
QString whereOf(const MergeNote& note, const session::DocumentSession& session)
{
    checks::Place place{checks::Part::Text, note.blockId};
    if (note.unit == u"title")
        place.part = checks::Part::Title;
    else if (note.unit == u"subtitle")
        place.part = checks::Part::Subtitle;
    else if (note.blockId.isEmpty())
        return note.line > 0 ? ExchangeCommands::tr("line %1").arg(note.line) : note.unit;
    return panels::placeWords(session.release(), {session.release(), *session.form()}, place);
}

} // namespace

ExchangeCommands::ExchangeCommands(Parts parts, QWidget* window)
    : QObject(window)
    , m_parts(std::move(parts))
    , m_exchange(new session::MemoryExchange(m_parts.memory, m_parts.workspace.clock(), this))
    , m_terms(new session::GlossaryExport(this))
    , m_window(window)
{
    using session::MemoryExchange;
    connect(m_exchange, &MemoryExchange::progressed, &m_parts.job, &widgets::JobBar::setPercent);
    connect(m_exchange, &MemoryExchange::imported, this, &ExchangeCommands::tellImported);
    connect(m_exchange, &MemoryExchange::exported, this, &ExchangeCommands::tellExported);
    connect(&m_parts.job, &widgets::JobBar::cancelled, m_exchange, &MemoryExchange::cancel);
    connect(m_terms, &session::GlossaryExport::progressed, &m_parts.job, &widgets::JobBar::setPercent);
    connect(m_terms, &session::GlossaryExport::exported, this, &ExchangeCommands::tellExported);
    connect(&m_parts.job, &widgets::JobBar::cancelled, m_terms, &session::GlossaryExport::cancel);
    connect(&m_parts.job, &widgets::JobBar::cancelled, &m_parts.glossary,
            &session::GlossaryDesk::cancelImport);
    connect(&m_parts.glossary, &session::GlossaryDesk::added, this, &ExchangeCommands::tellTerms);
    connect(&m_parts.glossary, &session::GlossaryDesk::loaded, this, &ExchangeCommands::tellRemarks);
    connect(&m_parts.memory, &session::MemoryDesk::failed, this,
            [this](const QString& message) { m_parts.messages.tell(MessageBar::Tone::Wrong, message); });
}

void ExchangeCommands::tellError(const base::Error& error)
{
    m_parts.messages.tell(MessageBar::Tone::Wrong, error.message);
}

void ExchangeCommands::tellWritten(const QString& path)
{
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    m_parts.messages.tell(MessageBar::Tone::Done, tr("Exported to “%1”.").arg(QDir::toNativeSeparators(path)),
                          {{tr("Show folder"), [folder] { QDesktopServices::openUrl(folder); }}});
}

QString ExchangeCommands::askOpen(const QString& title, const QString& filter)
{
    const QString path = m_parts.dialogs.askOpenFile(m_window, title, m_parts.settings.lastFolder(), filter);
    if (!path.isEmpty())
        m_parts.settings.setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

QString ExchangeCommands::askSave(const QString& title, const QString& name, const QString& ending,
                                  const QString& filter)
{
    QString path = m_parts.dialogs.askSaveFile(
        m_window, title, QDir(m_parts.settings.lastFolder()).filePath(name + ending), filter);
    if (path.isEmpty())
        return path;
    m_parts.settings.setLastFolder(QFileInfo(path).absolutePath());
    if (QFileInfo(path).suffix().isEmpty()) {
        path += ending;
        // The person was asked about another name.
        if (QFileInfo::exists(path) && !m_parts.dialogs.askReplace(m_window, path))
            return {};
    }
    return path;
}

/// What was said of the job before would be taken for this one's.
void ExchangeCommands::begin(const QString& job)
{
    m_parts.messages.hide();
    m_parts.job.begin(job);
}

/// One job at a time has the bar.
bool ExchangeCommands::isBusy()
{
    if (!m_exchange->isRunning() && !m_terms->isRunning() && m_termsFile.isEmpty())
        return false;
    m_parts.messages.tell(
        MessageBar::Tone::Work,
        tr("Something else is being read or written. Wait until that is done, or cancel it."));
    return true;
}

void ExchangeCommands::importMemory()
{
    if (isBusy())
        return;
    const QString path =
        askOpen(tr("Import a translation memory"), tr("Translation memories (*.tmx);;All files (*)"));
    if (path.isEmpty())
        return;
    if (m_exchange->importTmx(path))
        begin(tr("Taking “%1” into the translation memory").arg(nameOf(path)));
}

void ExchangeCommands::exportMemory()
{
    if (isBusy())
        return;
    const QString path = askSave(tr("Export the translation memory"), tr("translation memory"), u".tmx"_s,
                                 tr("Translation memories (*.tmx)"));
    if (path.isEmpty())
        return;
    m_parts.settleInput();
    if (m_exchange->exportTmx(path))
        begin(tr("Writing the translation memory to “%1”").arg(nameOf(path)));
}

void ExchangeCommands::tellImported(const QString& path, const base::Result<translation::TmxImport>& result)
{
    m_parts.job.end();
    if (!result) {
        tellError(result.error());
        return;
    }
    QStringList sentences{tr("“%1”: %2 new pairs, %3 known already.")
                              .arg(nameOf(path), QLocale().toString(result->added.added),
                                   QLocale().toString(result->added.known))};
    const translation::TmxCounts& counts = result->counts;
    if (counts.leftOut() > 0)
        sentences.append(
            tr("Left out: %1 in other languages, %2 empty, %3 too long, %4 the same in both languages.")
                .arg(counts.otherLanguages)
                .arg(counts.empty)
                .arg(counts.tooLong)
                .arg(counts.same));
    if (counts.withNotes > 0)
        sentences.append(tr("%n unit(s) had notes or properties, which are not kept.", nullptr,
                            static_cast<int>(counts.withNotes)));
    if (result->cancelled)
        sentences.append(tr("Cancelled before the end; what was read stays."));
    if (result->fault)
        sentences.append(result->fault->message);
    const bool well = !result->cancelled && !result->fault;
    m_parts.messages.tell(well ? MessageBar::Tone::Done : MessageBar::Tone::Work, sentences.join(u' '));
}

void ExchangeCommands::tellExported(const QString& path, const base::Result<std::optional<qint64>>& result)
{
    m_parts.job.end();
    if (!result)
        tellError(result.error());
    else if (!*result)
        m_parts.messages.tell(MessageBar::Tone::Work, tr("Cancelled; no file was written."));
    else
        tellWritten(path);
}

void ExchangeCommands::importGlossary()
{
    if (isBusy())
        return;
    const QString path =
        askOpen(tr("Import a glossary"), tr("Glossaries (*.csv *.tsv *.txt *.tbx *.xml);;All files (*)"));
    if (!path.isEmpty())
        takeTerms(path, false);
}

void ExchangeCommands::takeTerms(const QString& path, bool replace)
{
    m_termsFile = path;
    begin(tr("Taking “%1” into the glossary").arg(nameOf(path)));
    m_parts.glossary.importFile(path, replace);
}

void ExchangeCommands::tellTerms(const base::Result<GlossaryAddition>& result)
{
    const QString path = std::exchange(m_termsFile, {});
    if (path.isEmpty()) { // a single term: its own line says what was wrong
        if (result && result->applied.added + result->applied.replaced > 0)
            m_parts.messages.tell(MessageBar::Tone::Done, tr("The term is in your glossary."));
        return;
    }
    m_parts.job.end();
    if (!result) {
        tellError(result.error());
        return;
    }
    if (result->cancelled) {
        m_parts.messages.tell(MessageBar::Tone::Work, tr("Cancelled; the glossary is as it was."));
        return;
    }
    QList<ReportLine> lines;
    for (const translation::ImportRemark& remark : result->remarks + result->applied.conflicts)
        lines.append({remark.line > 0 ? tr("line %1").arg(remark.line) : QString(), remark.message});
    if (!result->unknownColumns.isEmpty())
        lines.append({{},
                      tr("Columns that are kept but mean nothing here: %1")
                          .arg(result->unknownColumns.join(u", "_s))});
    const QString sentence = tr("“%1”: %2 new terms, %3 replaced, %4 there already, %5 not taken.")
                                 .arg(nameOf(path))
                                 .arg(result->applied.added)
                                 .arg(result->applied.replaced)
                                 .arg(result->applied.same)
                                 .arg(result->applied.conflicts.size());
    QList<MessageBar::Choice> choices;
    if (!result->applied.conflicts.isEmpty())
        choices.append({tr("Replace those that are there"), [this, path] { takeTerms(path, true); }});
    m_parts.messages.tell(lines.isEmpty() ? MessageBar::Tone::Done : MessageBar::Tone::Work, sentence,
                          choices);
    if (!lines.isEmpty())
        Q_EMIT reported(sentence, lines);
}

/// What stands in the way of the glossary's files; each thing once.
void ExchangeCommands::tellRemarks()
{
    QStringList fresh;
    for (const QString& remark : m_parts.glossary.remarks())
        if (!m_remarks.contains(remark))
            fresh.append(remark);
    m_remarks = m_parts.glossary.remarks();
    if (fresh.isEmpty())
        return;
    QList<ReportLine> lines;
    for (const QString& remark : std::as_const(fresh))
        lines.append({{}, remark});
    m_parts.messages.tell(MessageBar::Tone::Work, fresh.first(),
                          {{tr("Show all"), [this, lines] { Q_EMIT reported(tr("Glossary"), lines); }}});
}

void ExchangeCommands::exportGlossary(Terms terms)
{
    using translation::GlossaryLayer;
    if (isBusy())
        return;
    const translation::LoadedGlossary& glossary = m_parts.glossary.loadedGlossary();
    if (terms == Terms::All ? glossary.glossary.isEmpty() : !glossary.layers.contains(GlossaryLayer::Own)) {
        m_parts.messages.tell(MessageBar::Tone::Work, tr("There are no terms to export yet."));
        return;
    }
    const QString path = askSave(tr("Export the glossary"), tr("glossary"), u".csv"_s,
                                 tr("Table for spreadsheets (*.csv);;TBX for other programs (*.tbx)"));
    if (path.isEmpty())
        return;
    if (m_terms->start(glossary, terms == Terms::Own ? std::optional(GlossaryLayer::Own) : std::nullopt,
                       path))
        begin(tr("Writing the glossary to “%1”").arg(nameOf(path)));
}

void ExchangeCommands::exportXliff(translation::XliffVersion version)
{
    const session::DocumentSession* session = m_parts.workspace.current();
    if (!session)
        return;
    m_parts.settleInput();
    const document::Release& release = session->release();
    if (translation::unitsOf(release, *session->form(), base::other(release.header().source)).isEmpty()) {
        m_parts.messages.tell(MessageBar::Tone::Work, tr("The release has no text to translate yet."));
        return;
    }
    QString name = writers::suggestedFileName(release, writers::Format::Text, release.header().languages);
    name.chop(4);
    const QString path = askSave(tr("Export for translation"), name, u".xlf"_s, tr("XLIFF (*.xlf *.xliff)"));
    if (path.isEmpty())
        return;
    const auto done = base::writeFile(path, translation::writeXliff(release, *session->form(), version));
    done ? tellWritten(path) : tellError(done.error());
}

QList<ReportLine> ExchangeCommands::linesOf(const session::MergeReport& report)
{
    QList<ReportLine> lines;
    QPointer<session::DocumentSession> session = m_parts.workspace.current();
    const base::Language target = base::other(session->release().header().source);
    for (const MergeNote& note : report.notes) {
        ReportLine line;
        line.where = whereOf(note, *session);
        line.sentence = note.message;
        line.blockId = note.blockId;
        if (note.issue == MergeIssue::Conflict)
            line.details = {tr("here: %1").arg(note.ours), tr("in the file: %1").arg(note.theirs)};
        const auto place = placeOf(note, target);
        if ((note.issue == MergeIssue::Conflict || note.issue == MergeIssue::Copied) && place) {
            line.offer = tr("Take that of the file");
            line.accept = [session, place = *place, words = note.theirs] {
                if (session) // the release may be closed by now
                    session->perform(session::insertTranslation(session->release(),
                                                                editing::Selection::caret({place, 0}), place,
                                                                words, session::Insertion::Whole));
            };
        }
        lines.append(line);
    }
    return lines;
}

void ExchangeCommands::mergeXliff()
{
    if (!m_parts.workspace.current())
        return;
    const QString path =
        askOpen(tr("Merge a translation that came back"), tr("XLIFF (*.xlf *.xliff);;All files (*)"));
    if (!path.isEmpty())
        mergeFile(path, session::OtherRelease::Refuse);
}

void ExchangeCommands::mergeFile(const QString& path, session::OtherRelease other)
{
    session::DocumentSession* session = m_parts.workspace.current();
    if (!session)
        return;
    m_parts.settleInput();
    const auto bytes = base::readFile(path);
    const auto xliff =
        bytes ? translation::readXliff(*bytes) : base::Result<translation::Xliff>(bytes.error());
    if (!xliff) {
        tellError(xliff.error());
        return;
    }
    const auto merged = session::mergeXliff(session->release(), *session->form(), *xliff, other);
    if (!merged) {
        QList<MessageBar::Choice> choices;
        if (!session::isExportOf(*xliff, session->release()) && other == session::OtherRelease::Refuse)
            choices.append({tr("Merge it all the same"),
                            [this, path] { mergeFile(path, session::OtherRelease::Accept); }});
        m_parts.messages.tell(MessageBar::Tone::Wrong, merged.error().message, choices);
        return;
    }
    const bool changed = session->perform(merged->transaction);
    const session::MergeReport& report = merged->report;
    QList<MessageBar::Choice> choices;
    if (changed)
        choices.append({tr("Take it back"), [session = QPointer(session)] {
                            if (session)
                                session->undo();
                        }});
    const QString sentence = nameOf(path) + u": "_s + report.summary();
    const int message = m_parts.messages.tell(
        report.isClean() ? MessageBar::Tone::Done : MessageBar::Tone::Work, sentence, choices);
    // Undo would take back whatever is done from here on, not the merge.
    const auto withdraw = [this, message] { m_parts.messages.withdrawChoices(message); };
    connect(session, &session::DocumentSession::changed, this, withdraw, Qt::SingleShotConnection);
    connect(session, &QObject::destroyed, this, withdraw);
    if (!report.isClean())
        Q_EMIT reported(sentence, linesOf(report));
}

} // namespace communique::ui::shell
