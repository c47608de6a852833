// Tests of the command line: one QCoreApplication for all; the user's own prices stay out of it.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    qputenv("VRAMWISE_CATALOG", VRAMWISE_CATALOG_DIR);
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication app(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
