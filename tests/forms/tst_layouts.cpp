// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/domain/paper_fields.h"
#include "tests/forms/sample_forms.h"
#include "views/forms/form_document.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const QStringList &fieldsOf(QStringView kind)
{
    return kindNamed(kind)->fields;
}

} // namespace

//! Every form that comes with the program, on every paper, in both languages.
class LayoutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreRead_data() { addForms(); }

    void theyAreRead()
    {
        const auto layout = shippedLayout(form());
        QVERIFY2(bool(layout), layout ? "" : qPrintable(layout.failure().detail));
        QVERIFY(layout->sheets.size() >= 3);
        QCOMPARE(layout->copies.size(), 2); // A66
        for (const QString &paper : {u"a4"_s, u"a5"_s, u"continuous_279"_s})
            QVERIFY2(layout->sheetOn(paper), qPrintable(paper));
        QVERIFY(!layout->sheetOn(u"papyrus"));
    }

    void theyAskOnlyForWhatIsThere_data() { addForms(); }

    void theyAskOnlyForWhatIsThere()
    {
        const auto layout = shippedLayout(form());
        for (const QString &name : layout->placeholders())
            QVERIFY2(fieldsOf(u"registration").contains(name) || fieldsOf(u"acceptance").contains(name)
                         || computedPlaceholders().contains(name),
                     qPrintable(name));
    }

    //! A change of a printed value must change the mark, but for what a partner may not receive (A58–A60).
    void whatTheyPrintIsMarked_data() { addForms(); }

    void whatTheyPrintIsMarked()
    {
        for (const QString &name : shippedLayout(form())->placeholders())
            for (const QString &kind : {u"registration"_s, u"acceptance"_s})
                QVERIFY2(!fieldsOf(kind).contains(name) || isMarked(kind, name) || secretOf(kind, name),
                         qPrintable(name));
    }

    void theSampleFillsEveryPlaceholder_data() { addForms(); }

    void theSampleFillsEveryPlaceholder()
    {
        const FormData data = sampleForm(form());
        const QStringList byPainter{u"page"_s, u"pages"_s, u"copy"_s, u"row"_s};
        const QStringList byHand{u"photos"_s};
        const auto layout = shippedLayout(form());
        for (const QString &name : layout->placeholders()) {
            const bool inRow = !data.rows.isEmpty() && !data.rows.first().value(name).isEmpty();
            QVERIFY2(inRow || !data.values.value(name).isEmpty() || byPainter.contains(name)
                         || byHand.contains(name),
                     qPrintable(name));
        }
    }

    void noLabelIsCut_data() { addForms(); }

    void noLabelIsCut()
    {
        const auto layout = shippedLayout(form());
        for (const FormSheet &sheet : layout->sheets)
            for (const FormLanguage language : {FormLanguage::Chinese, FormLanguage::English}) {
                const FormPainter painter(*layout, sheet, *formFonts(), {language, false, {}, {0}});
                QVERIFY2(painter.tooLongLabels().isEmpty(),
                         qPrintable(u"%1 %2: %3"_s.arg(sheet.paper.id)
                                        .arg(int(language))
                                        .arg(painter.tooLongLabels().join(u' '))));
            }
    }

    void everyWordIsThereInBothLanguages_data() { addForms(); }

    void everyWordIsThereInBothLanguages()
    {
        const auto layout = shippedLayout(form());
        for (const FormSheet &sheet : layout->sheets)
            for (const FormCell &cell : sheet.cells) {
                QVERIFY2(cell.label.chinese.isEmpty() == cell.label.english.isEmpty(), qPrintable(cell.name));
                QCOMPARE(placeholdersIn(cell.label.chinese), placeholdersIn(cell.label.english));
                for (const Option &option : cell.options)
                    QVERIFY2(!option.label.chinese.isEmpty() && !option.label.english.isEmpty(),
                             qPrintable(option.word));
            }
    }

    //! A realistic vehicle fits without an annex, so a form for each is one sheet of paper.
    void anOrdinaryFormIsOnePage_data() { addForms(); }

    void anOrdinaryFormIsOnePage()
    {
        const auto layout = shippedLayout(form());
        FormData data = sampleForm(form());
        data.rows = data.rows.mid(0, 5);
        for (const FormSheet &sheet : layout->sheets) {
            FormPainter painter(*layout, sheet, *formFonts(), {});
            QVERIFY2(painter.pages(data).size() == 1, qPrintable(sheet.paper.id));
        }
    }

    void whatIsSignedHasRoomForASeal()
    {
        for (const Form signedForm : {Form::Acceptance, Form::AcceptanceBatch, Form::Warranty}) {
            const auto layout = shippedLayout(signedForm);
            for (const FormSheet &sheet : layout->sheets)
                QVERIFY(std::any_of(sheet.cells.begin(), sheet.cells.end(), [](const FormCell &cell) {
                    return cell.kind == FormCellKind::Seal && cell.box.width() >= 42
                        && cell.box.height() >= 42;
                }));
        }
    }

    //! What the requirement wants on the acceptance (A09, A10, A43, B09, C07), on every paper.
    void theClausesHaveTheirCellsOnEveryPaper()
    {
        const QStringList signedFor{u"evaluation"_s,         u"suggestion"_s,          u"materials"_s,
                                    u"customer_signatory"_s, u"installer_signatory"_s, u"manager_signatory"_s,
                                    u"signed_day"_s,         u"customer_name"_s,       u"depot_name"_s};
        const QStringList single
            = signedFor + QStringList{u"cleaned"_s,      u"demonstrated"_s,   u"questions_answered"_s,
                                      u"wiring_check"_s, u"trial_run"_s,      u"conclusion"_s,
                                      u"mend"_s,         u"contact"_s,        u"phone"_s,
                                      u"centre_name"_s,  u"terminal_model"_s, u"brand_model"_s,
                                      u"batch"_s,        u"photos"_s,         u"company"_s,
                                      u"installed_at"_s};
        const QStringList batch
            = signedFor + QStringList{u"mend_list"_s,    u"passed_count"_s, u"to_mend_count"_s,
                                      u"failed_count"_s, u"company"_s,      u"registration_number"_s};
        for (const auto &[which, names] :
             {std::pair(Form::Acceptance, single), std::pair(Form::AcceptanceBatch, batch)}) {
            FormLayout layout = *shippedLayout(which);
            for (const FormSheet &sheet : QList<FormSheet>(layout.sheets)) {
                layout.sheets = {sheet};
                for (const QString &name : names)
                    QVERIFY2(layout.placeholders().contains(name),
                             qPrintable(u"%1: %2"_s.arg(sheet.paper.id, name)));
            }
        }
    }

    //! What is sensitive stands on a form only if the rule says that the form needs it (A58).
    void whatIsSensitiveIsNeeded_data() { addForms(); }

    void whatIsSensitiveIsNeeded()
    {
        const auto layout = shippedLayout(form());
        for (const QString &name : layout->placeholders())
            for (const QString &kind : {u"registration"_s, u"acceptance"_s})
                QVERIFY2(!secretOf(kind, name) || paperNeeds(layout->form, name), qPrintable(name));
    }

    void everySheetHasItsCodeAndNumber_data() { addForms(); }

    void everySheetHasItsCodeAndNumber()
    {
        const auto layout = shippedLayout(form());
        for (const FormSheet &sheet : layout->sheets) {
            const auto has
                = [&](const auto &test) { return std::any_of(sheet.cells.begin(), sheet.cells.end(), test); };
            QVERIFY(has([](const FormCell &cell) { return cell.kind == FormCellKind::Code; }));
            QVERIFY(has([](const FormCell &cell) { return cell.field == u"number"; }));
        }
    }

private:
    static void addForms()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("registration") << int(Form::Registration);
        QTest::newRow("acceptance") << int(Form::Acceptance);
        QTest::newRow("batch") << int(Form::AcceptanceBatch);
        QTest::newRow("warranty card") << int(Form::Warranty);
    }
    static Form form()
    {
        const int *which = static_cast<int *>(QTest::qData("which", QMetaType::fromType<int>().id()));
        return Form(*which);
    }
};

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
