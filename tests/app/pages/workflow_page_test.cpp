#include "app/pages/workflow_page.h"

#include "app/pages/card_picker.h"
#include "app/pages/line_list.h"
#include "app/theme/sheet.h"
#include "tests/app/state/shipped_state.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace vramwise
{

namespace
{

/// One image of FLUX.1-dev, then a sampler of a model that nobody knows, a node of somebody's and one in the cloud.
constexpr const char* kTwoJobs = R"({
  "1": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev.safetensors", "weight_dtype": "default"}},
  "2": {"class_type": "DualCLIPLoader", "inputs": {"clip_name1": "clip_l.safetensors",
        "clip_name2": "t5xxl_fp16.safetensors", "type": "flux"}},
  "3": {"class_type": "VAELoader", "inputs": {"vae_name": "ae.safetensors"}},
  "4": {"class_type": "CLIPTextEncode", "inputs": {"text": "a fox", "clip": ["2", 0]}},
  "5": {"class_type": "EmptySD3LatentImage", "inputs": {"width": 1024, "height": 768, "batch_size": 1}},
  "6": {"class_type": "KSampler", "inputs": {"model": ["1", 0], "positive": ["4", 0], "negative": ["4", 0],
        "latent_image": ["5", 0], "seed": 1, "steps": 20, "cfg": 1}},
  "7": {"class_type": "VAEDecode", "inputs": {"samples": ["6", 0], "vae": ["3", 0]}},
  "8": {"class_type": "SaveImage", "inputs": {"images": ["7", 0]}},
  "9": {"class_type": "SomebodysNode", "inputs": {"images": ["7", 0]}},
  "91": {"class_type": "UNETLoader", "inputs": {"unet_name": "lotus-depth-d-v1-1.safetensors", "weight_dtype": "default"}},
  "96": {"class_type": "KSampler", "inputs": {"model": ["91", 0], "positive": ["4", 0], "negative": ["4", 0],
        "latent_image": ["5", 0], "seed": 1, "steps": 8, "cfg": 1}},
  "97": {"class_type": "VAEDecode", "inputs": {"samples": ["96", 0], "vae": ["3", 0]}},
  "98": {"class_type": "SaveImage", "inputs": {"images": ["97", 0]}},
  "21": {"class_type": "KlingTextToVideoNode", "inputs": {}},
  "22": {"class_type": "SaveVideo", "inputs": {"video": ["21", 0]}}})";

class WorkflowPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_page.resize(980, 700);
        m_page.show();
        test::settle();
    }

    void open(const char* text)
    {
        const Result<Workflow> workflow
            = readWorkflowText(text, "w.json", m_state->workflowRules(), m_state->catalog());
        ASSERT_TRUE(workflow);
        m_state->setWorkflow({QStringLiteral("w.json"), *workflow});
        test::settle();
    }

    template <class W = QWidget>
    [[nodiscard]] W* child(const char* name) const
    {
        return m_page.findChild<W*>(QLatin1String(name));
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QLabel* label : m_page.findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all;
    }

    [[nodiscard]] bool says(const QString& words) const { return texts().join(u'\n').contains(words); }

    std::unique_ptr<AdvisorState> m_state = test::makeState();
    WorkflowPage m_page{*m_state};
};

TEST_F(WorkflowPageTest, InvitesWhereNothingIsOpen)
{
    EXPECT_TRUE(child("workflowEmpty")->isVisible());
    EXPECT_FALSE(child("workflowName")->isVisible());
    QSignalSpy asked(&m_page, &Page::workflowRequested);
    QTest::mouseClick(child("openFirst"), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(WorkflowPageTest, ShowsEachJobWithItsFilesAndWhatWasNotRecognised)
{
    open(kTwoJobs);
    EXPECT_FALSE(child("workflowEmpty")->isVisible());
    const auto jobs = m_page.findChildren<Sheet*>(QStringLiteral("workflowJob"));
    ASSERT_EQ(jobs.size(), 2);
    EXPECT_EQ(jobs[0]->accessibleName(), QStringLiteral("1. FLUX.1-dev"));
    EXPECT_TRUE(says(QStringLiteral("t5xxl_fp16.safetensors")));
    EXPECT_TRUE(says(QStringLiteral("1024 × 768")));
    EXPECT_TRUE(says(QStringLiteral("not in the catalog")));
    EXPECT_TRUE(says(QStringLiteral("SomebodysNode (node 9)")));
    EXPECT_TRUE(says(QStringLiteral("KlingTextToVideoNode (node 21)")));
}

TEST_F(WorkflowPageTest, EstimatesOnTheChosenCard)
{
    open(kTwoJobs);
    const auto* pill = m_page.findChild<RatingPill*>(QStringLiteral("jobRating"));
    m_state->selectCard(CardId{"rtx-5090"});
    EXPECT_EQ(pill->rating(), Rating::Blue);
    const QString fast = pill->accessibleName();
    m_state->selectCard(CardId{"gtx-1060-6gb"});
    EXPECT_NE(pill->rating(), Rating::Blue);
    EXPECT_NE(pill->accessibleName(), fast);
    EXPECT_EQ(child<CardPicker>("workflowCard")->card().value, "gtx-1060-6gb");
}

TEST_F(WorkflowPageTest, AdvisesForItAsOneStepThatCanBeUndone)
{
    open(kTwoJobs);
    QSignalSpy asked(&m_page, &Page::adviceRequested);
    QTest::mouseClick(child("adviseForWorkflow"), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    ASSERT_EQ(m_state->question().models.size(), 1U);
    EXPECT_EQ(m_state->question().models.front().model.value, "flux.1-dev");
    EXPECT_EQ(m_state->question().job.imageHeight, 768);
    m_state->undoStack().undo();
    EXPECT_EQ(m_state->question(), defaultQuestion());
}

TEST_F(WorkflowPageTest, AWorkflowWithoutALocalModelHasNothingToAdvise)
{
    open(R"({"1": {"class_type": "KlingTextToVideoNode", "inputs": {}},
             "2": {"class_type": "SaveVideo", "inputs": {"video": ["1", 0]}}})");
    EXPECT_FALSE(child("adviseForWorkflow")->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("Nothing in it runs a model on this computer")));
}

TEST_F(WorkflowPageTest, AnotherWorkflowTakesThePlaceOfTheFirst)
{
    open(kTwoJobs);
    open(kTwoJobs);
    EXPECT_EQ(m_page.findChildren<Sheet*>(QStringLiteral("workflowJob")).size(), 2);
}

}  // namespace

}  // namespace vramwise
