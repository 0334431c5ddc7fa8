#include "editing/TableCommands.h"
#include "panels/GridPanel.h"

#include <QCheckBox>
#include <QTableWidget>

/// The two grids of a release: a table's cells, and the contacts.
namespace communique::ui::panels {

namespace commands = editing::commands;

TablePanel::TablePanel(QWidget* parent)
    : GridPanel(true, parent)
{
    grid().setAccessibleName(tr("Cells of the table"));
    connect(m_headerRow, &QCheckBox::clicked, this, [this](bool checked) {
        if (m_session)
            m_session->perform(commands::setHeaderRow(m_session->release(), blockId(), checked));
    });
    retranslate();
}

QString TablePanel::blockId() const
{
    return m_session ? m_session->selection().head.place.blockId : QString();
}

GridPanel::Content TablePanel::content() const
{
    const document::Block* block = m_session->release().find(blockId());
    if (!block || block->shape.type != document::BlockType::Table)
        return {{}, {}, tr("The caret is in no table. Insert one with Paragraph > Table, or go to one.")};
    m_headerRow->setChecked(block->table.headerRow);
    Content content;
    for (qsizetype i = 0; i < block->table.columns(); ++i)
        content.columns.append(QChar(static_cast<char16_t>(u'A' + i)));
    const base::Language language = m_session->selection().head.place.language;
    for (const auto& row : block->table.rows) {
        QStringList texts;
        for (const document::Cell& cell : row)
            texts.append(cell[language].plain());
        content.rows.append(texts);
    }
    return content;
}

void TablePanel::setCell(int row, int column, const QString& text)
{
    m_session->perform(commands::setCell(m_session->release(), blockId(), row, column,
                                         m_session->selection().head.place.language, text));
}

void TablePanel::insertRow(int at)
{
    m_session->perform(commands::insertRow(m_session->release(), blockId(), at));
}

void TablePanel::removeRow(int row)
{
    m_session->perform(commands::removeRow(m_session->release(), blockId(), row));
}

void TablePanel::moveRow(int from, int to)
{
    m_session->perform(commands::moveRow(m_session->release(), blockId(), from, to));
}

void TablePanel::insertColumn(int at)
{
    m_session->perform(commands::insertColumn(m_session->release(), blockId(), at));
}

void TablePanel::removeColumn(int column)
{
    m_session->perform(commands::removeColumn(m_session->release(), blockId(), column));
}

void TablePanel::moveColumn(int from, int to)
{
    m_session->perform(commands::moveColumn(m_session->release(), blockId(), from, to));
}

namespace {

constexpr QString document::Contact::*Columns[] = {&document::Contact::department, &document::Contact::role,
                                                   &document::Contact::position,   &document::Contact::name,
                                                   &document::Contact::phone,      &document::Contact::email};

} // namespace

ContactsPanel::ContactsPanel(QWidget* parent)
    : GridPanel(false, parent)
{
    grid().setAccessibleName(tr("Contacts"));
    retranslate();
}

GridPanel::Content ContactsPanel::content() const
{
    Content content{
        {tr("Department"), tr("Role"), tr("Position"), tr("Name"), tr("Telephone"), tr("E-mail")}, {}, {}};
    for (const document::Contact& contact : m_session->release().header().contacts) {
        QStringList row;
        for (const auto column : Columns)
            row.append(contact.*column);
        content.rows.append(row);
    }
    if (content.rows.isEmpty())
        content.empty = tr("Nobody is named yet. “Add a contact” adds the first.");
    return content;
}

void ContactsPanel::setContacts(const QList<document::Contact>& contacts)
{
    m_session->perform(
        commands::setField(m_session->release(), editing::Field::Contacts, base::Language::Korean, contacts));
}

void ContactsPanel::setCell(int row, int column, const QString& text)
{
    QList<document::Contact> contacts = m_session->release().header().contacts;
    contacts[row].*Columns[column] = text;
    setContacts(contacts);
}

void ContactsPanel::insertRow(int at)
{
    QList<document::Contact> contacts = m_session->release().header().contacts;
    document::Contact fresh;
    // The government's form lists the head of the division first, then who does the work.
    fresh.role = contacts.isEmpty() ? QStringLiteral("책임자") : QStringLiteral("담당자");
    fresh.department = contacts.isEmpty() ? m_session->release().header().department.value(
                                                m_session->release().header().department.size() - 1)
                                          : contacts.last().department;
    contacts.insert(std::clamp<qsizetype>(at, 0, contacts.size()), fresh);
    setContacts(contacts);
}

void ContactsPanel::removeRow(int row)
{
    QList<document::Contact> contacts = m_session->release().header().contacts;
    contacts.removeAt(row);
    setContacts(contacts);
}

void ContactsPanel::moveRow(int from, int to)
{
    QList<document::Contact> contacts = m_session->release().header().contacts;
    contacts.move(from, to);
    setContacts(contacts);
}

} // namespace communique::ui::panels
