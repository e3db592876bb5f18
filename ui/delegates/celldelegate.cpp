#include "ui/delegates/celldelegate.h"

#include "domain/issue.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

#include <optional>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

std::optional<Severity> severityOf(const QModelIndex &index, int role)
{
    const QVariant value = role < 0 ? QVariant() : index.data(role);
    return value.isValid() ? std::optional(static_cast<Severity>(value.toInt())) : std::nullopt;
}

bool flagOf(const QModelIndex &index, int role)
{
    return role >= 0 && index.data(role).toBool();
}

} // namespace

void paintRowLine(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->setPen(theme::color(theme::Role::Hairline, option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

bool isCellLit(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        return true;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->selectionModel() || view->currentIndex().row() != index.row()) {
        return false;
    }
    const QItemSelection selection = view->selectionModel()->selection();
    return selection.size() == 1 && selection.first().width() == 1 && selection.first().height() == 1;
}

bool mustFillEditor(QWidget *editor, const QVariant &stored)
{
    static constexpr char filledFrom[] = "filledFrom";
    const bool isOther = editor->property(filledFrom) != stored;
    editor->setProperty(filledFrom, stored);
    return isOther;
}

CellDelegate::CellDelegate(CellRoles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using theme::Role;
    const QPalette &palette = option.palette;
    const bool selected = isCellLit(option, index);
    const std::optional<Severity> severity = severityOf(index, m_roles.severity);
    const bool muted = m_roles.isMuted || flagOf(index, m_roles.locked) || flagOf(index, m_roles.skipped);

    Role ground = Role::Surface;
    Role ink = muted ? Role::TextMuted : Role::Text;
    if (severity == Severity::Error) {
        ground = Role::RefusedSoft;
        ink = Role::Refused;
    } else if (severity == Severity::Warning) {
        ground = Role::WarningSoft;
    }
    if (selected) {
        ground = Role::Selection;
    }
    painter->fillRect(option.rect, theme::color(ground, palette));
    paintRowLine(painter, option);
    if (flagOf(index, m_roles.marked)) {
        painter->setPen(QPen(theme::color(Role::Warning, palette), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(2, 2, -3, -4));
    }
    QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    if (text.isEmpty() && severity && m_roles.placeholder >= 0) {
        text = index.data(m_roles.placeholder).toString();
        ink = severity == Severity::Error ? Role::Refused : Role::Warning; // no value, and not to be taken for one
    }
    const QRect box = option.rect.adjusted(theme::gap, 0, -theme::gap, 0);
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const int alignment = aligned.isValid() ? aligned.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    painter->setPen(theme::color(ink, palette));
    painter->setFont(option.font);
    // One line only: the first line of a text, with a sign that there is more.
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QString line = lineEnd < 0 ? text : text.left(lineEnd) + u" …"_s;
    painter->drawText(
        box, alignment | Qt::TextSingleLine, option.fontMetrics.elidedText(line, Qt::ElideRight, box.width()));

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme::color(Role::Accent, palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(displayText(index.data(Qt::DisplayRole), option.locale));
    return { width + 2 * theme::gap + 2, qMax(theme::rowHeight, option.fontMetrics.height() + theme::gap) };
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    nameEditor(editor, index);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString canonical = canonicalText(index);
    if (mustFillEditor(editor, canonical)) {
        fillEditor(editor, canonical);
    }
}

void CellDelegate::fillEditor(QWidget *editor, const QString &canonical) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(canonical);
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && line->text() != canonicalText(index)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

QString CellDelegate::canonicalText(const QModelIndex &index) const
{
    return index.data(m_roles.canonical).toString();
}

void CellDelegate::nameEditor(QWidget *editor, const QModelIndex &index)
{
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
}

} // namespace composer

#include "moc_celldelegate.cpp"
