// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab_picker.h"

#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace hms::app {

LabPicker::LabPicker(ApiClient &api, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_settings(settings)
{
    // A list, not a row of buttons: it is chosen once a day, and hospitals have a dozen.
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Laboratory"));
    auto *caption = textLabel(tr("La&b"), TextRole::Caption);
    caption->setBuddy(m_choice);
    m_caption = caption;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_caption);
    row->addWidget(m_choice);
    setFocusProxy(m_choice);
    hide();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setLab(lab().toText());
        emit chosen(lab());
    });
}

void LabPicker::load()
{
    m_api.call(ListLabs{}, this, [this](const Result<QList<Lab>> &labs) {
        if (labs)
            onLabs(*labs);
        else
            emit failed(labs.error());
    });
}

void LabPicker::onLabs(const QList<Lab> &labs)
{
    if (!m_labs.isEmpty() || labs.isEmpty()) {
        if (labs.isEmpty())
            emit noLabs();
        return; // A lab that is set up while we work appears at the next start.
    }
    m_labs = labs;
    {
        const QSignalBlocker quiet(m_choice);
        for (const Lab &each : m_labs)
            m_choice->addItem(inDeskLanguage(each.name), each.id.toText());
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(m_settings.lab())));
    }
    setVisible(m_labs.size() > 1);
    emit chosen(lab());
}

LabId LabPicker::lab() const
{
    const auto id = Ulid::fromText(m_choice->currentData().toString());
    return id ? LabId(*id) : LabId{};
}

void LabPicker::choose(LabId lab)
{
    if (const int index = m_choice->findData(lab.toText()); index >= 0)
        m_choice->setCurrentIndex(index);
}

} // namespace hms::app
