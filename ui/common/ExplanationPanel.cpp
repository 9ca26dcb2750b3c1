#include "common/ExplanationPanel.h"

#include "common/Tone.h"

#include <QDate>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace steward {

namespace {

QList<int> articlesOf(const Explanation& explanation) {
    QList<int> articles;
    for (const Step& step : explanation.steps) {
        if (step.article > 0 && !articles.contains(step.article))
            articles << step.article;
    }
    return articles;
}

QString row(const QString& left, const QString& right, bool bold) {
    const QString weight = bold ? QStringLiteral("font-weight:600") : QString();
    return QStringLiteral("<tr><td style='%3'>%1</td><td align='right' style='%3'>&nbsp;%2</td></tr>")
        .arg(left, right, weight);
}

} // namespace

ExplanationPanel::ExplanationPanel(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("explanationPanel"));
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    text_ = new QTextBrowser(this);
    text_->setObjectName(QStringLiteral("explanationText"));
    text_->setAccessibleName(tr("How this came about"));
    setFocusProxy(text_);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(4);
    text_->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(text_);
}

void ExplanationPanel::setBody(const QString& html) {
    text_->setHtml(QStringLiteral("<div style='line-height:135%'>%1</div>").arg(html));
}

QString ExplanationPanel::title(const QString& text) const {
    return QStringLiteral("<p style='font-weight:600;margin-top:0'>%1</p>").arg(text.toHtmlEscaped());
}

QString ExplanationPanel::quiet(const QString& text) const {
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(palette().color(QPalette::PlaceholderText).name(), text.toHtmlEscaped());
}

QString ExplanationPanel::article(int number, const Policy& policy) const {
    const QString words = policy.articleText(number);
    if (number <= 0 || words.isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b>&nbsp; %2</p>")
        .arg(tr("Article %1").arg(number).toHtmlEscaped(), words.toHtmlEscaped());
}

/** The articles, and once below them the measures that they are of. */
QString ExplanationPanel::articles(const QList<int>& numbers, const Policy& policy) const {
    QString html;
    for (const int number : numbers)
        html += article(number, policy);
    if (html.isEmpty())
        return {};
    const QString from =
        QLocale().toString(policy.from, tr("MMM d, yyyy", "day from which measures are in force"));
    return QStringLiteral("<table width='100%' cellpadding='7' bgcolor='%1'><tr><td>%2%3</td></tr></table>")
        .arg(palette().color(QPalette::AlternateBase).name(), html,
             quiet(tr("%1, in force from %2").arg(policy.documentNumber, from)));
}

void ExplanationPanel::showExplanation(const Explanation& explanation, const Policy& policy) {
    QString html = title(tr("How %1 came about").arg(explanation.result));
    html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
    for (qsizetype i = 0; i < explanation.steps.size(); ++i) {
        const Step& step = explanation.steps.at(i);
        html +=
            row(step.text().toHtmlEscaped(), step.result.toHtmlEscaped(), i + 1 == explanation.steps.size());
        if (!step.formula.isEmpty())
            html += QStringLiteral("<tr><td colspan='2'>%1</td></tr>").arg(quiet(step.formula));
    }
    html += QStringLiteral("</table>");
    if (!explanation.sources.isEmpty())
        html += QStringLiteral("<p>%1</p>")
                    .arg(quiet(tr("Rests on: %1").arg(explanation.sources.join(QStringLiteral("; ")))));
    html += articles(articlesOf(explanation), policy);
    setBody(html);
}

void ExplanationPanel::showFindings(const QList<Finding>& findings, const Policy& policy) {
    QString html;
    for (const Finding& finding : findings) {
        const Tone tone = finding.blocking() ? Tone::Late : Tone::Caution;
        html += QStringLiteral("<p style='font-weight:600;color:%1'>%2</p><p>%3</p>")
                    .arg(toneColours(tone, palette()).text.name(), finding.shortText().toHtmlEscaped(),
                         finding.sentence().toHtmlEscaped());
        html += articles({finding.article()}, policy);
        html += QStringLiteral("<p><b>%1</b> %2</p>")
                    .arg(tr("What mends it:").toHtmlEscaped(), finding.remedy().toHtmlEscaped());
    }
    setBody(html);
}

void ExplanationPanel::showRefusal(const Error& error, const Policy& policy) {
    setBody(QStringLiteral("<p>%1</p>%2<p>%3</p>")
                .arg(error.sentence().toHtmlEscaped(), articles({error.article}, policy),
                     error.advice().toHtmlEscaped()));
}

void ExplanationPanel::showHint(const QString& hint) {
    setBody(quiet(hint));
}

} // namespace steward
