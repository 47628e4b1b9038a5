// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cashier/drawer.h"

#include "shared/settings/settings_protocol.h"

using namespace Qt::StringLiterals;

namespace hms::app {

Drawer::Drawer(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void Drawer::load()
{
    m_api.call(GetSetting{u"cashier.autoOpenShift"_s}, this, [this](const Result<Setting> &answer) {
        m_opensItself = answer && answer->value.toBool();
        emit changed();
    });
    m_api.call(CurrentShift{}, this, [this](const Result<std::optional<Shift>> &answer) {
        if (m_busy)
            return; // What the step under way answers is newer.
        if (answer)
            setShift(*answer);
        else
            emit failed(answer.error());
    });
}

template <class Request, class Done>
void Drawer::step(const Request &request, Done done)
{
    if (m_busy)
        return;
    m_busy = true;
    emit changed();
    m_api.command(
        request, this,
        [this, done](const Result<typename Request::Response> &answer) {
            m_busy = false;
            m_checking = false;
            if (answer) {
                done(*answer);
                return;
            }
            emit changed();
            emit failed(answer.error());
        },
        [this](CommandState state) {
            m_checking = state == CommandState::Checking;
            emit changed();
        });
}

void Drawer::open(Money openingFloat)
{
    step(OpenShift{openingFloat}, [this](const Shift &shift) {
        setShift(shift);
        emit opened(shift);
    });
}

void Drawer::count(const QList<Denomination> &denominations)
{
    step(CountShift{denominations}, [this](const Shift &shift) { setShift(shift); });
}

void Drawer::close(const std::optional<QString> &reason, const std::optional<Approver> &approver)
{
    step(CloseShift{reason, approver}, [this](const ShiftReport &report) {
        m_report = report;
        setShift(std::nullopt);
        emit closed(report);
    });
}

void Drawer::forgetReport()
{
    m_report.reset();
    emit changed();
}

void Drawer::setShift(const std::optional<Shift> &shift)
{
    m_loaded = true;
    m_shift = shift;
    emit changed();
}

} // namespace hms::app
