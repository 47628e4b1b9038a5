// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/fingerprint_form.h"

#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// In groups of four, eight groups a line: two people can read it to each other.
QString inGroups(const QString &hex)
{
    QString out;
    for (qsizetype i = 0; i < hex.size(); i += 4) {
        if (i > 0)
            out += i % 32 == 0 ? u'\n' : u' ';
        out += hex.mid(i, 4);
    }
    return out;
}

} // namespace

FingerprintForm::FingerprintForm(QWidget *parent)
    : QWidget(parent)
{
    m_text = textLabel({});
    m_text->setWordWrap(true);
    m_fingerprint = textLabel({}, TextRole::Strong);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_accept = makeButton(tr("It is the same: &trust this server"), ButtonKind::Secondary, Icon::Check);
    m_accept->setObjectName(u"trust"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(4));
    column->addWidget(m_text);
    column->addWidget(m_fingerprint);
    column->addWidget(m_accept);
    column->addStretch();
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(m_server, m_hex); });
}

void FingerprintForm::ask(const QUrl &server, const QString &fingerprint, bool changed)
{
    m_server = server;
    m_hex = fingerprint;
    const QString host = format().isolated(server.host());
    m_text->setText(
        changed ? tr("The key of %1 is not the one this desk knows. Somebody may be listening in between. "
                     "Go on only if your administrator told you that the key was changed.")
                      .arg(host)
                : tr("This desk meets %1 for the first time. Compare the server's key with the one that "
                     "your administrator has.")
                      .arg(host));
    setTone(*m_text, changed ? Tone::Bad : Tone::Neutral);
    m_fingerprint->setText(inGroups(fingerprint));
    m_fingerprint->setAccessibleName(tr("Fingerprint of the server's key"));
}

} // namespace hms::app
