#include "storage/PersonalData.h"

#include <QStringEncoder>

#include <array>

namespace steward {

namespace {

/** First codes of each initial among the level-1 characters of GB 2312, which stand in pinyin order. */
struct InitialFrom {
    int code;
    char letter;
};
constexpr std::array<InitialFrom, 23> Initials{
    {{0xB0A1, 'a'}, {0xB0C5, 'b'}, {0xB2C1, 'c'}, {0xB4EE, 'd'}, {0xB6EA, 'e'}, {0xB7A2, 'f'},
     {0xB8C1, 'g'}, {0xB9FE, 'h'}, {0xBBF7, 'j'}, {0xBFA6, 'k'}, {0xC0AC, 'l'}, {0xC2E8, 'm'},
     {0xC4C3, 'n'}, {0xC5B6, 'o'}, {0xC5BE, 'p'}, {0xC6DA, 'q'}, {0xC8BB, 'r'}, {0xC8F6, 's'},
     {0xCBFA, 't'}, {0xCDDA, 'w'}, {0xCEF4, 'x'}, {0xD1B9, 'y'}, {0xD4D1, 'z'}}};
constexpr int LastLevelOne = 0xD7F9;

QChar initialOf(const QByteArray& gb) {
    const int code = (static_cast<unsigned char>(gb.at(0)) << 8) | static_cast<unsigned char>(gb.at(1));
    if (code > LastLevelOne)
        return {};
    QChar letter;
    for (const auto& from : Initials)
        if (code >= from.code)
            letter = QLatin1Char(from.letter);
    return letter;
}

} // namespace

QString pinyinInitials(const QString& name) {
    QStringEncoder encoder("GB18030");
    QString initials;
    for (const auto c : name) {
        if (c.unicode() < 0x80) {
            initials += c.toLower();
            continue;
        }
        if (c.isSurrogate())
            continue;
        const QByteArray gb = encoder.encode(QStringView(&c, 1));
        const auto letter = gb.size() == 2 ? initialOf(gb) : QChar();
        if (!letter.isNull())
            initials += letter;
    }
    return initials;
}

Result<qint64> savePersonal(Database& database, qint64 existing, const QString& idNumber,
                            const QString& phone) {
    if (existing != 0) {
        STEWARD_TRY(
            database.statement(QStringLiteral("UPDATE personal SET id_number = ?, phone = ? WHERE id = ?"))
                .run(idNumber, phone, existing));
        return existing;
    }
    auto insert = database.statement(QStringLiteral("INSERT INTO personal (id_number, phone) VALUES (?, ?)"));
    STEWARD_TRY(insert.run(idNumber, phone));
    return insert.lastId();
}

QString likePattern(const QString& text) {
    auto pattern = text;
    pattern.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + pattern + u'%';
}

} // namespace steward
