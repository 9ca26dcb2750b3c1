#include "documents/PaperView.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfView>
#include <QStackedLayout>
#include <QToolButton>

namespace steward {

PaperView::PaperView(QWidget* parent) : QWidget(parent) {
    view_ = new QPdfView(this);
    view_->setObjectName(QStringLiteral("paperPages"));
    view_->setPageMode(QPdfView::PageMode::MultiPage);
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view_->setDocument(&document_);
    view_->setFrameShape(QFrame::NoFrame);

    pageCount_ = new QLabel(this);
    pageCount_->setProperty("quiet", true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(pageCount_, 1);
    QToolButton* smaller = toolButton(QStringLiteral("paperSmaller"), QStringLiteral("−"), tr("Smaller"));
    QToolButton* fit = toolButton(QStringLiteral("paperFit"), tr("Width"), tr("Fit into the width"));
    QToolButton* larger = toolButton(QStringLiteral("paperLarger"), QStringLiteral("+"), tr("Larger"));
    smaller->setShortcut(QKeySequence::ZoomOut);
    larger->setShortcut(QKeySequence::ZoomIn);
    fit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / 1.2); });
    connect(larger, &QToolButton::clicked, this, [this] { zoomBy(1.2); });
    connect(fit, &QToolButton::clicked, this, &PaperView::fitWidth);
    for (QToolButton* button : {smaller, fit, larger})
        bar->addWidget(button);

    sheet_ = new QWidget(this);
    auto* column = new QVBoxLayout(sheet_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(bar);
    column->addWidget(view_, 1);

    words_ = new QLabel(this);
    words_->setObjectName(QStringLiteral("paperWords"));
    words_->setAlignment(Qt::AlignCenter);
    words_->setWordWrap(true);
    words_->setProperty("quiet", true);
    stack_ = new QStackedLayout(this);
    stack_->addWidget(words_);
    stack_->addWidget(sheet_);
}

PaperView::~PaperView() {
    view_->setDocument(nullptr); // it must not look at the document while both are taken down
}

QToolButton* PaperView::toolButton(const QString& name, const QString& text, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

void PaperView::showPaper(const QByteArray& pdf, const QString& accessibleName) {
    document_.close();
    buffer_.close();
    bytes_ = pdf;
    buffer_.setData(bytes_);
    buffer_.open(QIODevice::ReadOnly);
    document_.load(&buffer_);
    if (document_.error() != QPdfDocument::Error::None || document_.pageCount() == 0) {
        say(tr("This paper can't be shown: its PDF can't be read."));
        return;
    }
    view_->setAccessibleName(accessibleName);
    pageCount_->setText(tr("%n page(s)", nullptr, document_.pageCount()));
    fitWidth();
    stack_->setCurrentWidget(sheet_);
}

void PaperView::say(const QString& words) {
    document_.close();
    bytes_.clear();
    words_->setText(words);
    stack_->setCurrentWidget(words_);
}

void PaperView::zoomBy(qreal factor) {
    if (view_->zoomMode() != QPdfView::ZoomMode::Custom) {
        const QSizeF page = document_.pagePointSize(0);
        const qreal shown = view_->viewport()->width() / (page.width() * logicalDpiX() / 72.0);
        view_->setZoomMode(QPdfView::ZoomMode::Custom);
        view_->setZoomFactor(shown);
    }
    view_->setZoomFactor(qBound(0.2, view_->zoomFactor() * factor, 6.0));
}

void PaperView::fitWidth() {
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

} // namespace steward
