#include "app/window/info_dialogs.h"

#include "app/state/advisor_state.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <set>

namespace vramwise
{

namespace
{

constexpr QSize kTextSize(640, 480);  // short texts have a lower dialog

struct Info {
    Q_DECLARE_TR_FUNCTIONS(Info)
};

std::unique_ptr<QDialog> makeDialog(const char* name, const QString& title, const QString& html, QWidget* parent)
{
    auto dialog = std::make_unique<QDialog>(parent);
    dialog->setObjectName(QLatin1String(name));
    dialog->setWindowTitle(title);
    auto* text = new QTextBrowser(dialog.get());
    text->setOpenExternalLinks(true);
    text->setAccessibleName(title);
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(space::kMedium);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog.get());
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog.get(), &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog.get());
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const QMargins margins = layout->contentsMargins();
    const std::unique_ptr<QTextDocument> measured(text->document()->clone());  // the view lays its own out when shown
    measured->setTextWidth(scaled(kTextSize.width()) - margins.left() - margins.right());
    const int around = margins.top() + margins.bottom() + layout->spacing() + buttons->sizeHint().height();
    const int wanted = int(std::ceil(measured->size().height())) + around;
    dialog->resize(scaled(kTextSize.width()), std::min(wanted, scaled(kTextSize.height())));
    return dialog;
}

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString sourceItem(const Source& source)
{
    const QString words = text::sourceText(source, text::currentLocale()).toHtmlEscaped();
    const QString url = QString::fromStdString(source.url);
    const bool web = url.startsWith(QStringLiteral("https://")) || url.startsWith(QStringLiteral("http://"));
    return web ? QStringLiteral("<li><a href=\"%1\">%2</a></li>").arg(url.toHtmlEscaped(), words)
               : QStringLiteral("<li>%1</li>").arg(words);
}

/// Every source that an entry of the catalog cites.
std::set<SourceId> citedSources(const Catalog& catalog)
{
    std::set<SourceId> cited;
    for (const Card& card : catalog.cards())
        cited.insert(card.sources.begin(), card.sources.end());
    for (const Model& model : catalog.models())
        cited.insert(model.sources.begin(), model.sources.end());
    for (const Component& component : catalog.components())
        cited.insert(component.sources.begin(), component.sources.end());
    for (const Precision& precision : catalog.precisions())
        cited.insert(precision.sources.begin(), precision.sources.end());
    for (const ArticleStatement& statement : catalog.article())
        cited.insert(statement.sources.begin(), statement.sources.end());
    for (const Price& price : catalog.prices())
        cited.insert(price.source);
    return cited;
}

}  // namespace

std::unique_ptr<QDialog> makeProblemsDialog(const QStringList& problems, QWidget* parent)
{
    QString html = paragraph(
        problems.isEmpty() ? Info::tr("Every file was read without a problem.")
                           : Info::tr("These entries were left out; everything else works. No file was changed."));
    html += QStringLiteral("<ul>");
    for (const QString& problem : problems)
        html += QStringLiteral("<li>%1</li>").arg(problem.toHtmlEscaped());
    html += QStringLiteral("</ul>");
    return makeDialog("problemsDialog", Info::tr("Problems of files"), html, parent);
}

std::unique_ptr<QDialog> makeSourcesDialog(const AdvisorState& state, QWidget* parent)
{
    const Catalog& catalog = state.catalog();
    QStringList facts{Info::tr("Catalog %1", "version").arg(QString::fromStdString(catalog.version())),
                      Info::tr("%n cards", nullptr, int(catalog.cards().size())),
                      Info::tr("%n models", nullptr, int(catalog.models().size())),
                      Info::tr("%n market prices", nullptr, int(catalog.prices().size()))};
    QString html = paragraph(facts.join(QStringLiteral(" · ")));
    html += QStringLiteral("<ul>");
    for (const SourceId& id : citedSources(catalog))
        if (const Source* source = catalog.source(id))
            html += sourceItem(*source);
    html += QStringLiteral("</ul>");
    return makeDialog("sourcesDialog", Info::tr("Catalog and sources"), html, parent);
}

std::unique_ptr<QDialog> makeAboutDialog(QWidget* parent)
{
    const QString html = QStringLiteral("<h2>VRAMwise %1</h2>").arg(QCoreApplication::applicationVersion())
        + paragraph(Info::tr("Which graphics card to buy for the image and video models that you want to run."))
        + paragraph(Info::tr("Works offline: it opens no port and sends nothing anywhere."))
        + paragraph(Info::tr("Free software under the GNU General Public License, version 3 or later."))
        + paragraph(Info::tr("Made with Qt %1.", "version").arg(QLatin1String(qVersion())));
    return makeDialog("aboutDialog", Info::tr("About VRAMwise"), html, parent);
}

}  // namespace vramwise
