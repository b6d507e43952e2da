"""Who and what appears in the demo: persons are invented, agencies come from the reference tables alone."""

from kt1desk.domain.item import ItemKind

LEADER = "Nguyễn Thị Hạnh"
CLERK = "Hoàng Văn Tú"
LEADER_PIN = "482915"
CLERK_PIN = "730264"
SIGNED_ON = "15/01/2024"
"""When both signed the security commitment."""

OPENING_WORDS = "Sông Lô xanh biếc 2024"

COURIERS = (
    "Phạm Thị Ngọc Diễm",
    "Lương Đức Thắng",
    "Ma Thị Huệ",
    "Trần Quốc Bảo",
    "Đặng Thùy Linh",
    "Hứa Văn Kiên",
    "Vũ Thị Hồng Gấm",
    "Quan Văn Dũng",
    "Lý Thị Mỷ",
    "Nông Quang Huy",
    "Bùi Thị Thu Hằng",
    "Triệu Văn Sỹ",
    "Đỗ Ngọc Ánh",
    "Hà Thị Xuân",
    "Lê Hữu Phước",
    "Ngô Thị Kiều Oanh",
    "Hoàng Thị Yến",
    "Nguyễn Đình Trọng",
    "Chẩu Văn Lâm",
    "Tạ Thị Bích Ngà",
)
"""Persons who hand in."""

UNITS = (
    "Văn phòng",
    "Phòng HC-QT",
    "",
    "Phòng Tổng hợp",
    "Bộ phận Văn thư",
    "Phòng TCCB",
    "",
)
"""Units of a sender; often none is named."""

ADDRESSEES = (
    ("Huyện ủy", "Đồng chí Bí thư Huyện ủy"),
    ("Thành ủy", "Đồng chí Bí thư Thành ủy"),
    ("Đảng ủy", "Đồng chí Bí thư Đảng ủy"),
    ("Hội đồng nhân dân", "Đồng chí Chủ tịch HĐND"),
    ("UBND", "Đồng chí Chủ tịch UBND"),
    ("Ủy ban Kiểm tra", "Đồng chí Chủ nhiệm"),
    ("Ủy ban Mặt trận", "Đồng chí Chủ tịch"),
    ("Công an huyện", "Đồng chí Trưởng Công an huyện"),
    ("Công an tỉnh", "Đồng chí Giám đốc Công an tỉnh"),
    ("Bộ Chỉ huy", "Đồng chí Chỉ huy trưởng"),
    ("Tòa án", "Đồng chí Chánh án"),
    ("Viện kiểm sát", "Đồng chí Viện trưởng"),
    ("Thanh tra", "Đồng chí Chánh Thanh tra"),
    ("Kho bạc", "Đồng chí Giám đốc"),
    ("Sở", "Đồng chí Giám đốc Sở"),
    ("Ban", "Đồng chí Trưởng ban"),
    ("Văn phòng", "Đồng chí Chánh Văn phòng"),
    ("Bộ", "Đồng chí Chánh Văn phòng Bộ"),
)
"""By the first words of an agency: how an outer cover addresses it. Titles only."""

ANY_ADDRESSEE = "Thủ trưởng cơ quan"

WEIGHTS = {
    ItemKind.LETTER: (18, 24, 32, 46, 50, 64, 88, 96, 120, 145, 210, 245, 320, 480),
    ItemKind.PACK: (380, 540, 760, 950, 1_240, 1_680),
    ItemKind.PARCEL: (2_150, 3_400, 4_800, 6_250),
}
"""Grams, as scales show them."""

BY_HAND = ("Bộ Tài chính", "Hà Nội")
"""A recipient whom the clerk writes by hand: name and address as on the outer cover."""
