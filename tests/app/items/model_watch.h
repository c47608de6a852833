// Fails the test on anything that QAbstractItemModelTester finds. Its default mode would end the process without
// GoogleTest noticing, so it only warns, and the warnings are caught here.
#pragma once

#include <QAbstractItemModelTester>

namespace vramwise::test
{

class ModelWatch
{
public:
    explicit ModelWatch(QAbstractItemModel& model);
    ~ModelWatch();
    ModelWatch(const ModelWatch&) = delete;
    ModelWatch& operator=(const ModelWatch&) = delete;

private:
    QtMessageHandler m_former;
    QAbstractItemModelTester m_tester;
};

}  // namespace vramwise::test
