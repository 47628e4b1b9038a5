// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/entry_preview.h"
#include "app/catalogue/form_design.h"
#include "shared/printing/printing_protocol.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTabWidget;

namespace hms::app {

class Button;
class FieldEditor;
class FieldList;
class GridEditor;
class MessageBar;
class PrintedPreview;
class SubjectPicker;

/// Designs the form of a test: its fields on the left, what is written about one of them in the middle, and
/// what becomes of it on the right, on the screen and on paper.
class FormDesigner final : public QWidget {
    Q_OBJECT

public:
    FormDesigner(ApiClient &api, Drafts *drafts, const MakeEntryPreview &makeEntry,
                 QWidget *parent = nullptr);

    void setHospital(const Letterhead &hospital);
    void open(const TestType &test);
    void save() { m_design.save(); }
    /// False when the file cannot be read or written or is no form; says so in place.
    bool importFrom(const QString &path);
    bool exportTo(const QString &path);
    [[nodiscard]] const FormDesign &design() const { return m_design; }

signals:
    void closed();
    void saved(const hms::TestTemplateVersion &version);
    void done(const QString &text, const std::function<void()> &undo);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const MakeEntryPreview &makeEntry);
    QWidget *buildHead();
    QWidget *buildMiddle();
    QWidget *buildPreviews(const MakeEntryPreview &makeEntry);
    void connectDesign();
    void connectParts();
    void chooseFile(bool import);
    void arrange();
    void showPlace(FieldPlace place);
    void showProblems();
    void showState();
    void showPreviews();
    void goToProblem(int row);
    void add(FieldKind kind);
    void remove();

    FormDesign m_design;
    FieldPlace m_place;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    MessageBar *m_bar = nullptr;
    FieldList *m_list = nullptr;
    QStackedWidget *m_middle = nullptr;
    GridEditor *m_sections = nullptr;
    FieldEditor *m_editor = nullptr;
    QListWidget *m_problems = nullptr;
    QTabWidget *m_tabs = nullptr;
    SubjectPicker *m_subject = nullptr;
    EntryPreview *m_entry = nullptr;
    PrintedPreview *m_paper = nullptr;
    Button *m_revert = nullptr;
    Button *m_save = nullptr;
};

} // namespace hms::app
