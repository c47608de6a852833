#include "tests/app/state/shipped_state.h"

#include <QCoreApplication>
#include <QTest>

namespace vramwise::test
{

void settle()
{
    QCoreApplication::sendPostedEvents();
    QTest::qWait(1);
}

}  // namespace vramwise::test
