// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/form_designer.h"

#include "app/catalogue/catalogue_labels.h"
#include "app/catalogue/field_editor.h"
#include "app/catalogue/field_list.h"
#include "app/catalogue/field_text.h"
#include "app/catalogue/form_file.h"
#include "app/catalogue/grid_editor.h"
#include "app/catalogue/printed_preview.h"
#include "app/catalogue/subject_picker.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/text_label.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

FormDesigner::FormDesigner(ApiClient &api, Drafts *drafts, const MakeEntryPreview &makeEntry, QWidget *parent)
    : QWidget(parent)
    , m_design(api, drafts)
{
    buildUi(makeEntry);
    connectDesign();
    connectParts();
    showState();
}

void FormDesigner::setHospital(const Letterhead &hospital)
{
    m_paper->setHospital(hospital);
}

// ---- building

void FormDesigner::buildUi(const MakeEntryPreview &makeEntry)
{
    m_bar = new MessageBar;
    auto *fields = new Card(tr("Fields"));
    m_list = new FieldList;
    fields->body()->addWidget(m_list, 1);
    auto *middle = new Card;
    middle->body()->addWidget(buildMiddle(), 1);
    m_problems = new QListWidget;
    m_problems->setObjectName(u"formProblems"_s);
    m_problems->setAccessibleName(tr("What is wrong with the form"));
    m_problems->setMaximumHeight(4 * controlHeight());
    m_problems->setWordWrap(true);
    middle->body()->addWidget(m_problems);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(3));
    row->addWidget(fields, 2);
    row->addWidget(middle, 5);
    row->addWidget(buildPreviews(makeEntry), 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(buildHead());
    column->addWidget(m_bar);
    column->addLayout(row, 1);
}

QWidget *FormDesigner::buildHead()
{
    m_title = textLabel({}, TextRole::Title);
    m_title->setObjectName(u"designTitle"_s);
    m_state = textLabel({}, TextRole::Muted);
    m_state->setObjectName(u"designState"_s);
    auto *back = makeButton(tr("Back (Esc)"), ButtonKind::Quiet, Icon::ArrowLeft);
    back->setObjectName(u"leaveDesign"_s);
    auto *import = makeButton(tr("&Import..."), ButtonKind::Secondary);
    import->setObjectName(u"importForm"_s);
    auto *save = makeButton(tr("E&xport..."), ButtonKind::Secondary, Icon::Download);
    save->setObjectName(u"exportForm"_s);
    m_revert = makeButton(tr("Undo all"), ButtonKind::Secondary, Icon::Undo);
    m_revert->setObjectName(u"revertForm"_s);
    m_save = makeButton({}, ButtonKind::Primary, Icon::Check);
    m_save->setObjectName(u"saveForm"_s);
    connect(back, &QPushButton::clicked, this, &FormDesigner::closed);
    connect(import, &QPushButton::clicked, this, [this] { chooseFile(true); });
    connect(save, &QPushButton::clicked, this, [this] { chooseFile(false); });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_state, 1);
    for (QWidget *button : {static_cast<QWidget *>(import), static_cast<QWidget *>(save),
                            static_cast<QWidget *>(m_revert), static_cast<QWidget *>(m_save)})
        row->addWidget(button);
    return head;
}

QWidget *FormDesigner::buildMiddle()
{
    auto *form = new QWidget;
    form->setProperty("surface", u"clear"_s);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, grid(2), 0);
    column->setSpacing(grid(2));
    column->addWidget(textLabel(tr("Sections"), TextRole::Title));
    auto *about =
        textLabel(tr("Headings on the form and on paper. A field is put into one of them."), TextRole::Muted);
    about->setWordWrap(true);
    column->addWidget(about);
    m_sections = new GridEditor(
        u"sections"_s, tr("Sections"),
        {{.title = tr("Key")}, {.title = tr("English")}, {.title = tr("Bengali")}, {.title = tr("Arabic")}});
    column->addWidget(m_sections);
    column->addStretch(1);
    m_editor = new FieldEditor;
    auto *field = new QWidget;
    field->setProperty("surface", u"clear"_s);
    auto *inner = new QVBoxLayout(field);
    inner->setContentsMargins(0, 0, grid(2), 0);
    inner->addWidget(m_editor);
    inner->addStretch(1);
    m_middle = new QStackedWidget;
    m_middle->addWidget(scrolled(form));
    m_middle->addWidget(scrolled(field));
    return m_middle;
}

QWidget *FormDesigner::buildPreviews(const MakeEntryPreview &makeEntry)
{
    auto *card = new Card(tr("Preview"));
    m_subject = new SubjectPicker;
    m_entry = makeEntry(this);
    m_paper = new PrintedPreview;
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"previews"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_entry, tr("Entry form"));
    m_tabs->addTab(m_paper, tr("On paper"));
    card->body()->addWidget(m_subject);
    card->body()->addWidget(m_tabs, 1);
    return card;
}

void FormDesigner::connectDesign()
{
    connect(&m_design, &FormDesign::opened, this, [this] {
        m_place = m_design.form().fields.isEmpty() ? FieldPlace() : FieldPlace{0, -1};
        m_bar->clear();
        if (m_design.isChanged())
            m_bar->showMessage(Tone::Info, tr("Your changes of last time are here again, not saved yet. "
                                              "\"Undo all\" throws them away."));
    });
    connect(&m_design, &FormDesign::arranged, this, &FormDesigner::arrange);
    connect(&m_design, &FormDesign::changed, this, [this] {
        m_list->show(m_design.form(), m_place);
        showPreviews();
    });
    connect(&m_design, &FormDesign::problemsChanged, this, &FormDesigner::showProblems);
    connect(&m_design, &FormDesign::stateChanged, this, &FormDesigner::showState);
    connect(&m_design, &FormDesign::failed, this,
            [this](const Error &error) { m_bar->showMessage(Tone::Bad, message(error)); });
    connect(&m_design, &FormDesign::saved, this, [this](const TestTemplateVersion &version) {
        emit done(tr("The form of %1 is saved as version %2.")
                      .arg(inDeskLanguage(m_design.test()->name), format().serial(version.version)),
                  {});
        emit saved(version);
    });
}

void FormDesigner::connectParts()
{
    connect(m_list, &FieldList::chosen, this, &FormDesigner::showPlace);
    connect(m_list, &FieldList::addWanted, this, &FormDesigner::add);
    connect(m_list, &FieldList::removeWanted, this, &FormDesigner::remove);
    connect(m_list, &FieldList::moveWanted, this, [this](int by) {
        const FieldPlace to = m_design.move(m_place, by);
        m_place = to;
        m_list->show(m_design.form(), to);
    });
    connect(m_editor, &FieldEditor::edited, this,
            [this](const TemplateField &field) { m_design.change(m_place, field); });
    connect(m_sections, &GridEditor::edited, this, [this] {
        QList<TemplateSection> sections;
        for (const QStringList &row : m_sections->rows())
            sections.append(sectionOf(row));
        m_design.changeSections(sections);
    });
    connect(m_subject, &SubjectPicker::changed, this, &FormDesigner::showPreviews);
    connect(m_entry, &EntryPreview::edited, this, [this] {
        if (const auto &test = m_design.test())
            m_paper->show(*test, m_design.form(), m_entry->data(), m_subject->subject());
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &FormDesigner::showPreviews);
    connect(m_problems, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goToProblem(m_problems->row(item)); });
    connect(m_problems, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goToProblem(m_problems->row(item)); });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        const TestTemplate before = m_design.form();
        m_design.revert();
        emit done(tr("The form is again as it was saved."), [this, before] { m_design.replace(before); });
    });
    connect(m_save, &QPushButton::clicked, this, &FormDesigner::save);
}

void FormDesigner::open(const TestType &test)
{
    m_title->setText(tr("Form of %1").arg(inDeskLanguage(test.name)));
    m_design.open(test);
    m_list->takeFocus();
}

// ---- what is shown

void FormDesigner::arrange()
{
    if (!fieldAt(m_design.form(), m_place))
        m_place = FieldPlace();
    m_list->show(m_design.form(), m_place);
    QList<QStringList> rows;
    for (const TemplateSection &section : m_design.form().sections)
        rows.append(cellsOf(section));
    m_sections->setRows(rows);
    showPlace(m_place);
}

void FormDesigner::showPlace(FieldPlace place)
{
    m_place = place;
    const TemplateField *field = fieldAt(m_design.form(), place);
    m_middle->setCurrentIndex(field ? 1 : 0);
    if (field)
        m_editor->show(*field, m_design.form().sections, place.isColumn());
    else
        m_editor->clear();
    showProblems();
}

void FormDesigner::showProblems()
{
    m_editor->clearProblems();
    m_sections->clearMarks();
    m_problems->clear();
    QSet<QString> bad;
    for (const TemplateProblem &problem : m_design.problems()) {
        const ProblemPlace at = placeOf(m_design.form(), problem.pointer);
        const QString sentence = message(problem);
        const TemplateField *field = fieldAt(m_design.form(), at.place);
        bad.insert(FieldList::nameOf(at.place));
        m_problems->addItem(u"%1: %2 %3"_s.arg(field ? inDeskLanguage(field->label) : tr("Form"), sentence,
                                               at.member.isEmpty() ? QString() : u'(' + at.member + u')'));
        if (at.place == m_place && field)
            m_editor->markProblem(at.member, sentence);
        const QStringList parts = at.member.split(u'/');
        if (!field && parts.first() == u"sections" && parts.size() > 1)
            m_sections->markCell(parts[1].toInt(), 0, sentence);
    }
    m_problems->setVisible(m_problems->count() > 0);
    m_list->markProblems(bad);
}

void FormDesigner::showState()
{
    const int version = m_design.version();
    m_state->setText(!m_design.isChanged()
                         ? version > 0 ? tr("version %1").arg(format().serial(version)) : tr("no form yet")
                     : version > 0 ? tr("changed, will be version %1").arg(format().serial(version + 1))
                                   : tr("not saved yet"));
    m_revert->setEnabled(m_design.isChanged() && !m_design.isBusy());
    m_save->setEnabled(m_design.maySave());
    m_save->setText(m_design.isChecking() ? tr("Checking...")
                    : m_design.isBusy()   ? tr("Saving...")
                                          : tr("Save (Ctrl+S)"));
}

void FormDesigner::showPreviews()
{
    const auto &test = m_design.test();
    if (!test)
        return;
    m_entry->show(m_design.form(), m_subject->subject());
    m_paper->show(*test, m_design.form(), m_entry->data(), m_subject->subject());
}

void FormDesigner::goToProblem(int row)
{
    if (row < 0 || row >= m_design.problems().size())
        return;
    const ProblemPlace at = placeOf(m_design.form(), m_design.problems()[row].pointer);
    m_list->show(m_design.form(), at.place);
    showPlace(at.place);
    m_editor->goTo(at.member);
}

// ---- acts

void FormDesigner::add(FieldKind kind)
{
    m_place = m_design.add(kind, m_place);
    m_list->show(m_design.form(), m_place);
    showPlace(m_place);
    m_editor->goTo(u"label/en"_s);
}

void FormDesigner::remove()
{
    const TemplateField *field = fieldAt(m_design.form(), m_place);
    if (!field)
        return;
    const TestTemplate before = m_design.form();
    const QString name = inDeskLanguage(field->label);
    m_design.remove(m_place);
    emit done(tr("%1 is removed from the form.").arg(name), [this, before] { m_design.replace(before); });
}

void FormDesigner::chooseFile(bool import)
{
    const QString kinds = tr("Forms (*.json)");
    if (import) {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import a form"), {}, kinds);
        if (!path.isEmpty())
            importFrom(path);
        return;
    }
    const QString name = m_design.test() ? m_design.test()->code.toLower() + u".json"_s : u"form.json"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the form"), name, kinds);
    if (!path.isEmpty())
        exportTo(path);
}

bool FormDesigner::importFrom(const QString &path)
{
    const auto read = readForm(path);
    if (!read) {
        m_bar->showMessage(Tone::Bad, tr("The file could not be read, or it is no form."));
        return false;
    }
    if (!*read) {
        const TemplateProblem first = read->problems.first();
        m_bar->showMessage(Tone::Bad, tr("The file is no form: %1 %2 The form here stays as it is.")
                                          .arg(first.pointer, message(first)));
        return false;
    }
    const TestTemplate before = m_design.form();
    m_design.replace(read->value);
    emit done(tr("The form is read from the file; it is not saved yet."),
              [this, before] { m_design.replace(before); });
    return true;
}

bool FormDesigner::exportTo(const QString &path)
{
    const bool written = writeForm(path, m_design.form());
    if (written)
        emit done(tr("The form is written to the file."), {});
    else
        m_bar->showMessage(Tone::Bad, tr("The file could not be written. Choose another folder."));
    return written;
}

void FormDesigner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_S && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
