#include "support/accessibility.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace mediane;
using namespace mediane::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        theme.apply();
        form.addField(u"lastName"_s, u"Nom"_s, name, Form::Need::Required);
        form.addField(u"birthDate"_s, u"Date de naissance"_s, birth);
        form.addField(u"phone"_s, u"Téléphone"_s, phone);
        form.addField(u"gender"_s, u"Genre"_s, gender);
        form.addField(u"seats"_s, u"Places"_s, seats);
        form.addField(u"note"_s, u"Remarque"_s, note);
        form.addField(u"qpv"_s, u"Quartier"_s, qpv);
        gender->addItems({u"Femme"_s, u"Homme"_s});
        form.resize(600, 700);
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }
    Theme theme;
    Form form;
    QLineEdit* name = new QLineEdit;
    DateEdit* birth = new DateEdit;
    QLineEdit* phone = new QLineEdit;
    QComboBox* gender = new QComboBox;
    QSpinBox* seats = new QSpinBox;
    QPlainTextEdit* note = new QPlainTextEdit;
    QCheckBox* qpv = new QCheckBox(u"Habite en quartier prioritaire"_s);
};

} // namespace

TEST_CASE_METHOD(Fixture, "Faults stand beside their fields, the first one gets the focus", "[form]")
{
    form.setProblems({{"phone", "not-a-phone"}, {"lastName", "required"}, {"elsewhere", "not-removable"}});
    CHECK_FALSE(form.field(u"lastName"_s)->fault().isEmpty());
    CHECK_FALSE(form.field(u"phone"_s)->fault().isEmpty());
    CHECK(form.field(u"birthDate"_s)->fault().isEmpty());
    CHECK(form.focusWidget() == name);
    CHECK(name->accessibleDescription() == form.field(u"lastName"_s)->fault());
    CHECK(form.findChild<Banner*>()->isVisible()); // What concerns no field.
    CHECK(form.hasFaults());

    form.clearFaults();
    CHECK_FALSE(form.hasFaults());
    CHECK(name->accessibleDescription().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Typing in a field takes its fault away and counts as an edit", "[form]")
{
    QSignalSpy edited(&form, &Form::edited);
    form.setProblems({{"lastName", "required"}});
    QTest::keyClicks(name, u"B"_s);
    CHECK(form.field(u"lastName"_s)->fault().isEmpty());
    CHECK(edited.count() == 1);
    CHECK(form.isModified());
}

TEST_CASE_METHOD(Fixture, "Every kind of editor is watched, loading is not editing", "[form]")
{
    QSignalSpy edited(&form, &Form::edited);
    form.load([this] {
        name->setText(u"BENALI"_s);
        birth->setText(u"14/07/1962"_s);
        gender->setCurrentIndex(1);
        seats->setValue(8);
        note->setPlainText(u"Préfère le matin"_s);
        qpv->setChecked(true);
    });
    CHECK(edited.count() == 0);
    CHECK_FALSE(form.isModified());
    birth->setText(u"15/07/1962"_s);
    gender->setCurrentIndex(0);
    seats->setValue(9);
    note->setPlainText(u"Préfère le soir"_s);
    qpv->setChecked(false);
    CHECK(edited.count() == 5);
}

TEST_CASE_METHOD(Fixture, "An error without fields is said above the form", "[form]")
{
    form.setError({ErrorCode::Io, "disk", {}});
    CHECK(form.findChild<Banner*>()->isVisible());
    CHECK_FALSE(form.findChild<Banner*>()->text().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Every editor of a form has a name, and nothing is cut", "[form]")
{
    CHECK(testing::unnamedControls(form) == QStringList());
    CHECK(testing::truncatedTexts(form) == QStringList());
}

TEST_CASE("A date field tidies what was typed and tells changes of date only", "[form]")
{
    DateEdit field;
    QSignalSpy changed(&field, &DateEdit::dateChanged);
    QTest::keyClicks(&field, u"14/7/26"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"14/07/2026"_s);
    CHECK(field.isAcceptable());
    const auto count = changed.count();
    field.setText(u"14.07.2026"_s);
    CHECK(changed.count() == count);
    field.clear();
    CHECK(field.isAcceptable());
    CHECK_FALSE(field.date());
    field.setText(u"hier"_s);
    CHECK_FALSE(field.isAcceptable());
}
