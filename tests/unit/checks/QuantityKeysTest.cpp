#include "TestMain.h"

#include "checks/QuantityKeys.h"
#include "checks/QuantityMatching.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace communique;
using checks::QuantityKey;
using checks::QuantityKeys;
using language::Quantity;
using language::QuantityKind;
using language::Rational;

namespace {

Quantity quantity(const Rational& value, const QString& unit = {}, QuantityKind kind = QuantityKind::Count)
{
    Quantity made;
    made.value = value;
    made.unit = unit;
    made.kind = kind;
    return made;
}

bool meet(const QuantityKeys& one, const QuantityKeys& other)
{
    return std::any_of(one.cbegin(), one.cend(), [&](const QuantityKey& key) { return other.contains(key); });
}

bool meetRounded(const Quantity& korean, const Quantity& english)
{
    return meet(checks::roundingKeys(korean, base::Language::Korean),
                checks::roundingKeys(english, base::Language::English));
}

/// A figure of up to six digits with up to three decimals, often a round one.
Rational figure(QRandomGenerator& random)
{
    const qint64 digits = random.bounded(1, 1000) * (random.bounded(2) ? 1 : random.bounded(1, 1000));
    qint64 scale = 1;
    for (int decimals = random.bounded(4); decimals > 0; --decimals)
        scale *= 10;
    return random.bounded(2) ? Rational(digits * scale) : *Rational::fraction(digits, scale);
}

} // namespace

/// Figures that may stand for each other share a key: those that share none are never compared.
class QuantityKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts()
    {
        using checks::amountKeys;
        const Quantity fifty = quantity(50, {}, QuantityKind::Percent);
        QVERIFY(meet(amountKeys(quantity(12, u"month"_s)), amountKeys(quantity(1, u"year"_s))));
        QVERIFY(meet(amountKeys(quantity(*Rational::fraction(3, 2), u"hour"_s)),
                     amountKeys(quantity(90, u"minute"_s))));
        QVERIFY(meet(amountKeys(fifty), amountKeys(quantity(*Rational::fraction(1, 2)))));
        QVERIFY(meet(amountKeys(quantity(7)), amountKeys(quantity(7, u"person"_s))));
        QVERIFY(!meet(amountKeys(quantity(12, u"month"_s)), amountKeys(quantity(1, u"day"_s))));
        QVERIFY(!meet(amountKeys(fifty), amountKeys(quantity(*Rational::fraction(1, 4)))));
    }
    void powersOfTen()
    {
        using checks::digitKeys;
        QVERIFY(meet(digitKeys(quantity(1'000'000'000)), digitKeys(quantity(10))));
        QVERIFY(meet(digitKeys(quantity(*Rational::fraction(1, 2))), digitKeys(quantity(500))));
        QVERIFY(meet(digitKeys(quantity(*Rational::fraction(1, 3))),
                     digitKeys(quantity(*Rational::fraction(100, 3)))));
        QVERIFY(!meet(digitKeys(quantity(20)), digitKeys(quantity(40))));
        QVERIFY(!meet(digitKeys(quantity(2)), digitKeys(quantity(5))));
        QVERIFY(digitKeys(quantity(0)).isEmpty());
    }
    void roundings()
    {
        QVERIFY(meetRounded(quantity(2139), quantity(2100)));
        QVERIFY(meetRounded(quantity(2100), quantity(2139)));
        QVERIFY(meetRounded(quantity(9999), quantity(10'000)));
        QVERIFY(meetRounded(quantity(*Rational::fraction(314, 100)), quantity(3)));
        QVERIFY(!meetRounded(quantity(2139), quantity(2140, {}, QuantityKind::Money)));
        QVERIFY(!meetRounded(quantity(2139), quantity(2141)));
    }
    void whateverIsLikeMeets()
    {
        QRandomGenerator random(11);
        int rounded = 0;
        int scaled = 0;
        for (int i = 0; i < 20'000; ++i) {
            const Quantity korean = quantity(figure(random));
            Quantity english = quantity(figure(random));
            const int like = random.bounded(3);
            if (like == 0) // something near
                english.value = korean.value.plus(Rational(random.bounded(-9, 10))).value_or(1);
            else if (like == 1)
                english.value = korean.value.times(100'000).value_or(1);
            if (english.value < Rational(1))
                continue;
            if (checks::isRounded({korean, english})) {
                ++rounded;
                QVERIFY2(meetRounded(korean, english),
                         qPrintable(korean.value.text() + u' ' + english.value.text()));
            }
            if (checks::powerBetween({korean, english})) {
                ++scaled;
                QVERIFY(meet(checks::digitKeys(korean), checks::digitKeys(english)));
            }
        }
        QVERIFY2(rounded > 100 && scaled > 100, qPrintable(u"%1 %2"_s.arg(rounded).arg(scaled)));
    }
};

COMMUNIQUE_TEST(QuantityKeysTest)
#include "QuantityKeysTest.moc"
