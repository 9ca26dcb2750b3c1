#include "forms/PaperHead.h"

#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

QString ChainHead::grouped() const {
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += digits[i];
    }
    return text;
}

Result<void> checkHead(const PaperHead& head) {
    if (head.draft)
        return {};
    if (head.number.isEmpty())
        return refuse({"paper.number_missing",
                       QT_TRANSLATE_NOOP("Refusal", "The paper can't be issued because it has no number."),
                       QT_TRANSLATE_NOOP("Refusal", "Print it as a draft, or issue it through its act."),
                       {}});
    if (!head.day.isValid())
        return refuse(
            {"paper.day_missing",
             QT_TRANSLATE_NOOP("Refusal", "Paper {number} can't be issued because it bears no day."),
             QT_TRANSLATE_NOOP("Refusal", "State the day of issue."),
             {{u"number"_s, head.number}}});
    return {};
}

QString dayOrPlace(QDate day) {
    return day.isValid() ? chineseDate(day) : u"\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日"_s;
}

QString articleInWords(int article) {
    static const QString digits = u"零一二三四五六七八九"_s;
    if (article <= 0)
        return {};
    if (article > 99)
        return u"第%1条"_s.arg(article);
    const int tens = article / 10;
    const int ones = article % 10;
    QString words;
    if (tens > 1)
        words += digits[tens];
    if (tens > 0)
        words += u'十';
    if (ones > 0)
        words += digits[ones];
    return u"第%1条"_s.arg(words);
}

QString compensationOf(const QString& fundName) {
    return fundName.endsWith(u'金') ? fundName.chopped(1) : fundName;
}

} // namespace steward
