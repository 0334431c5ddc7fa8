#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <gumbo.h>

#include <functional>
#include <memory>

namespace communique::tests {

/// A web page as a parser sees it. Selectors are a tag ("dt"), a class (".embargo") or an id ("#ko-title").
class Page
{
public:
    explicit Page(QByteArray bytes)
        : m_bytes(std::move(bytes))
        , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_bytes.constData(),
                                            static_cast<size_t>(m_bytes.size())),
                   [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); })
    {
    }

    [[nodiscard]] QString html() const { return QString::fromUtf8(m_bytes); }

    [[nodiscard]] bool has(const QString& selector) const { return !find(selector).isEmpty(); }

    [[nodiscard]] QStringList textsOf(const QString& selector) const
    {
        QStringList texts;
        for (const GumboNode* node : find(selector))
            texts.append(text(node));
        return texts;
    }
    [[nodiscard]] QString textOf(const QString& selector) const { return textsOf(selector).value(0); }

    [[nodiscard]] QStringList attributesOf(const QString& selector, const QString& name) const
    {
        QStringList values;
        for (const GumboNode* node : find(selector))
            if (gumbo_get_attribute(&node->v.element.attributes, name.toLatin1().constData()))
                values.append(attribute(node, name));
        return values;
    }
    [[nodiscard]] QString attributeOf(const QString& selector, const QString& name) const
    {
        return attributesOf(selector, name).value(0);
    }

    /// The content of meta property="…".
    [[nodiscard]] QString property(const QString& name) const
    {
        for (const GumboNode* node : find(QStringLiteral("meta")))
            if (attribute(node, QStringLiteral("property")) == name)
                return attribute(node, QStringLiteral("content"));
        return {};
    }

    [[nodiscard]] QString linkOf(const QString& relation) const
    {
        for (const GumboNode* node : find(QStringLiteral("link")))
            if (attribute(node, QStringLiteral("rel")) == relation)
                return attribute(node, QStringLiteral("href"));
        return {};
    }

    /// hreflang to address.
    [[nodiscard]] QMap<QString, QString> alternates() const
    {
        QMap<QString, QString> links;
        for (const GumboNode* node : find(QStringLiteral("link")))
            if (attribute(node, QStringLiteral("rel")) == QStringLiteral("alternate"))
                links.insert(attribute(node, QStringLiteral("hreflang")),
                             attribute(node, QStringLiteral("href")));
        return links;
    }

    /// Children of ul that are no li, and li outside of ul.
    [[nodiscard]] QStringList misplacedListParts() const
    {
        QStringList wrong;
        visit([&](const GumboNode* node) {
            const GumboNode* parent = node->parent;
            const bool inList =
                parent && parent->type == GUMBO_NODE_ELEMENT && parent->v.element.tag == GUMBO_TAG_UL;
            if ((node->v.element.tag == GUMBO_TAG_LI) != inList)
                wrong.append(text(node));
        });
        return wrong;
    }

    [[nodiscard]] QStringList emptyElements(const QStringList& tags) const
    {
        QStringList found;
        for (const QString& tag : tags)
            for (const QString& words : textsOf(tag))
                if (words.trimmed().isEmpty())
                    found.append(tag);
        return found;
    }

    void visit(const std::function<void(const GumboNode*)>& each) const
    {
        QList<const GumboNode*> stack{m_output->document};
        while (!stack.isEmpty()) {
            const GumboNode* node = stack.takeLast();
            if (node->type == GUMBO_NODE_ELEMENT)
                each(node);
            const GumboVector* children = childrenOf(node);
            for (unsigned i = children ? children->length : 0; i > 0; --i)
                stack.append(static_cast<const GumboNode*>(children->data[i - 1]));
        }
    }

    [[nodiscard]] static QString attribute(const GumboNode* node, const QString& name)
    {
        const GumboAttribute* found =
            gumbo_get_attribute(&node->v.element.attributes, name.toLatin1().constData());
        return found ? QString::fromUtf8(found->value) : QString();
    }

private:
    static const GumboVector* childrenOf(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_DOCUMENT)
            return &node->v.document.children;
        return node->type == GUMBO_NODE_ELEMENT ? &node->v.element.children : nullptr;
    }

    [[nodiscard]] static QString text(const GumboNode* node)
    {
        QString words;
        QList<const GumboNode*> stack{node};
        while (!stack.isEmpty()) {
            const GumboNode* now = stack.takeLast();
            if (now->type == GUMBO_NODE_TEXT || now->type == GUMBO_NODE_WHITESPACE)
                words += QString::fromUtf8(now->v.text.text);
            const GumboVector* children = childrenOf(now);
            for (unsigned i = children ? children->length : 0; i > 0; --i)
                stack.append(static_cast<const GumboNode*>(children->data[i - 1]));
        }
        return words;
    }

    [[nodiscard]] QList<const GumboNode*> find(const QString& selector) const
    {
        QList<const GumboNode*> found;
        visit([&](const GumboNode* node) {
            const bool isClass = selector.startsWith(QChar(u'.'));
            const bool isId = selector.startsWith(QChar(u'#'));
            const QString name = isClass || isId ? selector.sliced(1) : selector;
            const bool matches =
                isClass ? attribute(node, QStringLiteral("class")).split(QChar(u' ')).contains(name)
                : isId  ? attribute(node, QStringLiteral("id")) == name
                        : QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag)) == name;
            if (matches)
                found.append(node);
        });
        return found;
    }

    QByteArray m_bytes;
    std::shared_ptr<GumboOutput> m_output;
};

} // namespace communique::tests
