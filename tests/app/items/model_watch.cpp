#include "tests/app/items/model_watch.h"

#include <gtest/gtest.h>

namespace vramwise::test
{

namespace
{

void failOnModelTest(QtMsgType /*type*/, const QMessageLogContext& context, const QString& message)
{
    if (context.category != nullptr && QLatin1String(context.category) == QLatin1String("qt.modeltest"))
        ADD_FAILURE() << message.toStdString();
}

}  // namespace

ModelWatch::ModelWatch(QAbstractItemModel& model)
    : m_former(qInstallMessageHandler(failOnModelTest)),
      m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
{
}

ModelWatch::~ModelWatch() { qInstallMessageHandler(m_former); }

}  // namespace vramwise::test
