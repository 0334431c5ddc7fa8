#include "translation/GlossaryStore.h"

#include "base/Files.h"
#include "translation/GlossaryExchange.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryStore)
};

const QString Format = u"communique-glossary/1"_s;
constexpr QStringView UseKeys[] = {u"preferred",    u"official", u"allowed",
                                   u"abbreviation", u"derived",  u"banned"};

QJsonObject written(const Term& term)
{
    QJsonObject object{{u"kind"_s, name(term.kind)}};
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"id"_s, term.id);
    for (const Language language : base::Languages) {
        QJsonObject forms;
        for (const FormUse use : FormUses)
            if (const QStringList texts = term.texts(language, use); !texts.isEmpty())
                forms.insert(UseKeys[static_cast<int>(use)].toString(), QJsonArray::fromStringList(texts));
        if (!forms.isEmpty())
            object.insert(base::code(language), forms);
    }
    put(u"post"_s, term.post);
    put(u"from"_s, term.from.toString(Qt::ISODate));
    put(u"to"_s, term.to.toString(Qt::ISODate));
    put(u"note"_s, term.note);
    put(u"source"_s, term.source);
    if (term.locked)
        object.insert(u"locked"_s, true);
    QJsonObject extra;
    for (auto each = term.extra.cbegin(); each != term.extra.cend(); ++each)
        extra.insert(each.key(), each.value());
    if (!extra.isEmpty())
        object.insert(u"extra"_s, extra);
    return object;
}

Term termFrom(const QJsonObject& object)
{
    Term term;
    term.id = object[u"id"_s].toString();
    term.kind = termKindFromName(object[u"kind"_s].toString()).value_or(TermKind::Other);
    for (const Language language : base::Languages) {
        const QJsonObject forms = object[base::code(language)].toObject();
        for (const FormUse use : FormUses)
            for (const QJsonValue& text : forms[UseKeys[static_cast<int>(use)].toString()].toArray())
                term.add(language, use, text.toString().left(MaxFormUnits));
    }
    term.post = object[u"post"_s].toString();
    term.from = QDate::fromString(object[u"from"_s].toString(), Qt::ISODate);
    term.to = QDate::fromString(object[u"to"_s].toString(), Qt::ISODate);
    term.note = object[u"note"_s].toString();
    term.source = object[u"source"_s].toString();
    term.locked = object[u"locked"_s].toBool();
    const QJsonObject extra = object[u"extra"_s].toObject();
    for (auto each = extra.constBegin(); each != extra.constEnd(); ++each)
        term.extra.insert(each.key(), each.value().toString());
    return term;
}

base::Error fault(base::ErrorKind kind, const QString& path, const QString& sentence)
{
    return {kind, sentence.arg(QDir::toNativeSeparators(path))};
}

} // namespace

const QList<Term>& starterTerms()
{
    static const QList<Term> terms = [] {
        QFile file(u":/language/glossary-starter.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the starter glossary is missing from the program's resources");
        auto read = readGlossaryCsv(file.readAll());
        if (!read)
            qFatal("the starter glossary: %s", qUtf8Printable(read.error().message));
        return std::move(read->terms);
    }();
    return terms;
}

base::Result<QList<Term>> GlossaryFile::read() const
{
    if (!QFileInfo::exists(path))
        return QList<Term>{};
    const auto bytes = base::readFile(path);
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const QString format = object[u"format"_s].toString();
    if (!format.startsWith(u"communique-glossary/"))
        return fault(base::ErrorKind::Unreadable, path,
                     StoreTexts::tr("“%1” is no glossary of this program, or it is damaged."));
    if (format != Format)
        return fault(base::ErrorKind::Unreadable, path,
                     StoreTexts::tr("“%1” was made by a newer version of the program; update it to use these "
                                    "terms. The file was left as it is."));
    QList<Term> terms;
    const QJsonArray array = object[u"terms"_s].toArray();
    for (qsizetype i = 0; i < array.size() && i < MaxTerms; ++i) {
        Term term = termFrom(array[i].toObject());
        if (term.approved(Language::Korean).isEmpty() && term.approved(Language::English).isEmpty())
            return base::Error{base::ErrorKind::Invalid, StoreTexts::tr("Entry %2 of “%1” names no term.")
                                                             .arg(QDir::toNativeSeparators(path))
                                                             .arg(i + 1)};
        terms.append(std::move(term));
    }
    return terms;
}

base::Result<void> GlossaryFile::write(const QList<Term>& terms) const
{
    QJsonArray array;
    for (const Term& term : terms)
        array.append(written(term));
    const QJsonObject object{{u"format"_s, Format}, {u"terms"_s, array}};
    QDir().mkpath(QFileInfo(path).absolutePath());
    return base::writeFile(path, QJsonDocument(object).toJson());
}

QString glossaryFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"communique/glossary"_s);
}

GlossaryFile ownGlossary(const QString& folder)
{
    return {QDir(folder).filePath(u"own.json"_s)};
}

GlossaryFile officeGlossary(const QString& folder)
{
    return {QDir(folder).filePath(u"office.json"_s)};
}

QList<Term> lockedBeneath(GlossaryLayer layer, const QString& folder)
{
    QList<Term> locked;
    if (layer != GlossaryLayer::Shipped)
        locked = starterTerms();
    if (layer == GlossaryLayer::Own)
        if (const auto office = officeGlossary(folder).read())
            locked += *office;
    locked.removeIf([](const Term& term) { return !term.locked; });
    return locked;
}

LoadedGlossary loadGlossary(const QString& folder)
{
    LoadedGlossary loaded;
    QList<std::pair<GlossaryLayer, QList<Term>>> layers{{GlossaryLayer::Shipped, starterTerms()}};
    for (const auto& [layer, file] : {std::pair{GlossaryLayer::Office, officeGlossary(folder)},
                                      std::pair{GlossaryLayer::Own, ownGlossary(folder)}}) {
        if (auto terms = file.read())
            layers.append({layer, std::move(*terms)});
        else
            loaded.remarks.append(terms.error().message);
    }
    Merged all = merged(layers);
    loaded.glossary = Glossary(std::move(all.terms));
    loaded.layers = std::move(all.layers);
    loaded.remarks += all.remarks;
    return loaded;
}

} // namespace communique::translation
