"""Finds what a clerk could not read: labels and buttons with less room than their words need."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from kt1desk.gui.widgets.text import ElidedText


def cut_labels(root: QWidget) -> list[str]:
    """The words of every visible label or button under `root` that is cut off.

    A label that ends in "…" by itself is not cut: its whole text is its tool tip.
    """
    labels = [label for label in root.findChildren(QLabel) if label.isVisible() and label.text()]
    buttons = [button for button in root.findChildren(QAbstractButton) if button.isVisible() and button.text()]
    cut = [label.text() for label in labels if not isinstance(label, ElidedText) and _is_cut(label)]
    hidden = [label.text() for label in labels if isinstance(label, ElidedText) and _hides_silently(label)]
    narrow = [button.text() for button in buttons if button.width() < button.sizeHint().width()]
    outside = [label.text() for label in labels if not _inside(label, root)]
    return [*cut, *hidden, *narrow, *outside]


def _is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.fontMetrics().horizontalAdvance(label.text()) > label.contentsRect().width()


def _hides_silently(label: ElidedText) -> bool:
    return label.is_cut and label.toolTip() != label.text()


def _inside(label: QLabel, root: QWidget) -> bool:
    at = label.mapTo(root, label.rect().topLeft())
    return at.x() >= 0 and at.x() + label.width() <= root.width()
