// The window program: settings, catalog and state put together.
#include "app/text/language.h"
#include "app/text/paths.h"
#include "app/theme/theme.h"
#include "app/window/main_window.h"

#include <QApplication>

int main(int argc, char** argv)
{
    using namespace vramwise;
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("vramwise"));
    QApplication::setApplicationName(QStringLiteral("vramwise"));
    text::setLanguage(app, text::systemLanguage());
    applyTextScale(app, 1.0);
    applyTheme(app, std::nullopt);
    LoadedCatalog loaded = loadCatalog(text::catalogFolder());
    ReadPrices own = readPrices(text::userPricesFile(), loaded.catalog);
    AdvisorState state(std::move(loaded), std::move(own.prices));
    MainWindow window(state);
    window.show();
    return QApplication::exec();
}
