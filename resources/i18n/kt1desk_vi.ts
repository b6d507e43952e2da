<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AcceptFault</name>
    <message>
        <source>A whole number, e.g. 120.</source>
        <translation>Nhập số nguyên, ví dụ 120.</translation>
    </message>
    <message>
        <source>Choose it from the answers under the field.</source>
        <translation>Chọn trong danh sách gợi ý dưới ô này.</translation>
    </message>
    <message>
        <source>Look at the outer cover: A, B, C or none (–).</source>
        <translation>Nhìn bì ngoài: A, B, C hoặc không có (–).</translation>
    </message>
    <message>
        <source>Not a day and hour. Type e.g. 26/11 16:30.</source>
        <translation>Không phải ngày giờ. Ví dụ: 26/11 16:30.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Ô này không được để trống.</translation>
    </message>
    <message>
        <source>Type a few letters and choose the recipient.</source>
        <translation>Gõ vài chữ rồi chọn cơ quan nhận.</translation>
    </message>
    <message>
        <source>Type a few letters and choose the sender.</source>
        <translation>Gõ vài chữ rồi chọn cơ quan gửi.</translation>
    </message>
    <message>
        <source>Type day and hour, e.g. 26/11 16:30.</source>
        <translation>Nhập ngày giờ hẹn, ví dụ 26/11 16:30.</translation>
    </message>
    <message>
        <source>Type the address as on the outer cover.</source>
        <translation>Nhập địa chỉ như ghi trên bì ngoài.</translation>
    </message>
    <message>
        <source>Type the name as on the outer cover.</source>
        <translation>Nhập tên như ghi trên bì ngoài.</translation>
    </message>
    <message>
        <source>Type the name of the person at the counter.</source>
        <translation>Nhập tên người đang giao tại quầy.</translation>
    </message>
    <message>
        <source>Type the number of covers.</source>
        <translation>Nhập số lớp bì.</translation>
    </message>
    <message>
        <source>Type what the scales show.</source>
        <translation>Nhập số gam trên cân.</translation>
    </message>
</context>
<context>
    <name>AcceptField</name>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Addressee on the outer cover</source>
        <translation>Người nhận ghi ngoài bì</translation>
    </message>
    <message>
        <source>Agreed day and hour</source>
        <translation>Ngày giờ hẹn phát</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Số lớp bì</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Người giao</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ký hiệu ngoài bì</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Dấu hiệu khác</translation>
    </message>
    <message>
        <source>Recipient agency</source>
        <translation>Cơ quan nhận</translation>
    </message>
    <message>
        <source>Recipient outside the province</source>
        <translation>Nơi nhận ngoài tỉnh</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Niêm phong</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Số niêm phong</translation>
    </message>
    <message>
        <source>Sender agency</source>
        <translation>Cơ quan gửi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>Số gam</translation>
    </message>
</context>
<context>
    <name>AcceptHelp</name>
    <message>
        <source>Accept an item</source>
        <translation>Chấp nhận bưu gửi</translation>
    </message>
    <message>
        <source>Never write what a document is about anywhere.</source>
        <translation>Không bao giờ ghi nội dung, trích yếu của tài liệu ở bất cứ đâu.</translation>
    </message>
    <message>
        <source>Stick the label on, then scan it. Only the scan confirms it; without it the item stays.</source>
        <translation>Dán nhãn rồi quét. Chỉ lần quét mới xác nhận nhãn; chưa quét thì bưu gửi không được rời quầy.</translation>
    </message>
    <message>
        <source>Takes a sealed item: from Ctrl+Enter on you answer for it, and its clock runs.</source>
        <translation>Nhận một bưu gửi đã niêm phong: từ lúc bấm Ctrl+Enter, anh chị chịu trách nhiệm và thời gian toàn trình bắt đầu tính.</translation>
    </message>
    <message>
        <source>Type a few letters of an agency without marks: “so tttt”, “dang uy”.</source>
        <translation>Gõ vài chữ không dấu của tên cơ quan: “so tttt”, “dang uy”.</translation>
    </message>
    <message>
        <source>Weight and letter are typed anew for every item.</source>
        <translation>Khối lượng và ký hiệu phải nhập lại cho từng bưu gửi.</translation>
    </message>
    <message>
        <source>accept the item and send its label and slip</source>
        <translation>nhận bưu gửi, gửi nhãn và phiếu đi in</translation>
    </message>
    <message>
        <source>refuse the item, with a reason</source>
        <translation>từ chối bưu gửi, nêu lý do</translation>
    </message>
    <message>
        <source>send the label again</source>
        <translation>gửi lại nhãn</translation>
    </message>
    <message>
        <source>sender, recipient and service as for the item before</source>
        <translation>lấy nơi gửi, nơi nhận và dịch vụ như bưu gửi trước</translation>
    </message>
    <message>
        <source>to the next field; Alt with the letter shown goes straight to one</source>
        <translation>sang ô kế tiếp; Alt cùng chữ ghi cạnh ô đi thẳng tới ô đó</translation>
    </message>
</context>
<context>
    <name>AcceptLabel</name>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Label missing</source>
        <translation>Thiếu nhãn</translation>
    </message>
    <message>
        <source>Label on its way</source>
        <translation>Đang gửi nhãn</translation>
    </message>
    <message>
        <source>Scan the label</source>
        <translation>Chờ quét</translation>
    </message>
</context>
<context>
    <name>AcceptNews</name>
    <message>
        <source>Choose the recipient; from the next item on Ctrl+R repeats it.</source>
        <translation>Hãy chọn cơ quan nhận; từ bưu gửi sau, Ctrl+R lặp lại.</translation>
    </message>
    <message>
        <source>Confirmed at {time}. Nothing more to do.</source>
        <translation>Đã xác nhận lúc {time}. Không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>Due {due} · {price}. The label is on its way to the printer.</source>
        <translation>Phát trước {due} · {price}. Nhãn đang được gửi tới máy in.</translation>
    </message>
    <message>
        <source>Every label is confirmed</source>
        <translation>Mọi nhãn đều đã xác nhận</translation>
    </message>
    <message>
        <source>Give the item back to {where}. It has no number and is not in your custody.</source>
        <translation>Trả bưu gửi lại cho {where}. Bưu gửi không có số hiệu và không do bạn giữ.</translation>
    </message>
    <message>
        <source>It proves nothing about the envelope. Scan the bars of the label itself.</source>
        <translation>Mã này không chứng minh gì về bì thư. Hãy quét mã vạch trên chính nhãn.</translation>
    </message>
    <message>
        <source>No item before this one</source>
        <translation>Chưa có bưu gửi trước</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Chưa xác nhận</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Scan the bars of the label again.</source>
        <translation>Chưa xác nhận gì. Hãy quét lại mã vạch của nhãn.</translation>
    </message>
    <message>
        <source>Refused and recorded</source>
        <translation>Đã từ chối và ghi sổ</translation>
    </message>
    <message>
        <source>Stick it on and scan it: only the scan confirms it.</source>
        <translation>Dán nhãn rồi quét: chỉ lần quét mới xác nhận nhãn.</translation>
    </message>
    <message>
        <source>That was the code of a paper</source>
        <translation>Đó là mã của một tờ giấy</translation>
    </message>
    <message>
        <source>The item is accepted and in your custody. Ctrl+P sends the label again.</source>
        <translation>Bưu gửi đã nhận và do bạn giữ. Ctrl+P gửi lại nhãn.</translation>
    </message>
    <message>
        <source>The item may leave the desk.</source>
        <translation>Bưu gửi được phép rời quầy.</translation>
    </message>
    <message>
        <source>To print one again, mark its line first (Alt+Y).</source>
        <translation>Muốn gửi lại nhãn nào, hãy chọn dòng đó trước (Alt+Y).</translation>
    </message>
    <message>
        <source>Waiting for its scan. {where}</source>
        <translation>Chờ quét nhãn. {where}</translation>
    </message>
    <message>
        <source>{number} accepted</source>
        <translation>Đã nhận {number}</translation>
    </message>
    <message>
        <source>{number} was confirmed before</source>
        <translation>{number} đã xác nhận từ trước</translation>
    </message>
    <message>
        <source>{number}: label confirmed</source>
        <translation>{number}: nhãn đã xác nhận</translation>
    </message>
    <message>
        <source>{number}: label missing</source>
        <translation>{number}: thiếu nhãn</translation>
    </message>
    <message>
        <source>{number}: label saved as a PDF</source>
        <translation>{number}: nhãn đã lưu thành PDF</translation>
    </message>
    <message>
        <source>{number}: label sent to {where}</source>
        <translation>{number}: nhãn đã gửi tới {where}</translation>
    </message>
    <message>
        <source>“{where}” is no item number</source>
        <translation>“{where}” không phải số hiệu bưu gửi</translation>
    </message>
</context>
<context>
    <name>AcceptQuote</name>
    <message>
        <source>J + 1 working day</source>
        <translation>J + 1 ngày làm việc</translation>
    </message>
    <message>
        <source>J + {days} working days</source>
        <translation>J + {days} ngày làm việc</translation>
    </message>
    <message>
        <source>agreed; accepted at least {hours} h before</source>
        <translation>giờ hẹn; nhận trước ít nhất {hours} giờ</translation>
    </message>
    <message>
        <source>not counted: {days}</source>
        <translation>không tính: {days}</translation>
    </message>
    <message>
        <source>{amount} for {units} × {grams} g more</source>
        <translation>{amount} cho {units} × {grams} g tiếp theo</translation>
    </message>
    <message>
        <source>{amount} up to {grams} g</source>
        <translation>{amount} nấc đến {grams} g</translation>
    </message>
</context>
<context>
    <name>AcceptView</name>
    <message>
        <source>Accept an item</source>
        <translation>Chấp nhận bưu gửi</translation>
    </message>
    <message>
        <source>Accept and send the label</source>
        <translation>Nhận và gửi nhãn in</translation>
    </message>
    <message>
        <source>As the item before</source>
        <translation>Như bưu gửi trước</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Từ chối…</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>accept items</source>
        <translation>chấp nhận bưu gửi</translation>
    </message>
    <message>
        <source>hold a shift</source>
        <translation>giữ ca trực</translation>
    </message>
    <message>
        <source>register staff</source>
        <translation>khai nhân viên</translation>
    </message>
    <message>
        <source>see what is on hand</source>
        <translation>xem bưu gửi đang giữ</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>A part of the program is damaged: {path}.</source>
        <translation>Một phần của chương trình bị hỏng: {path}.</translation>
    </message>
    <message>
        <source>A part of the program is missing: {path}.</source>
        <translation>Thiếu một phần của chương trình: {path}.</translation>
    </message>
    <message>
        <source>All is recorded here and is sent by itself later; go on working.</source>
        <translation>Mọi việc đã được ghi ở đây và sẽ tự gửi sau; cứ làm việc tiếp.</translation>
    </message>
    <message>
        <source>All is recorded here and nothing of it is taken for sent.</source>
        <translation>Mọi việc đã được ghi ở đây và chưa việc nào bị coi là đã gửi.</translation>
    </message>
    <message>
        <source>All is recorded here; go on working.</source>
        <translation>Mọi việc đã được ghi ở đây; cứ làm việc tiếp.</translation>
    </message>
    <message>
        <source>All is recorded here; nothing is lost.</source>
        <translation>Mọi việc đã được ghi ở đây; không mất gì cả.</translation>
    </message>
    <message>
        <source>All that is in the book is safe, and so is what you typed.</source>
        <translation>Mọi việc trong sổ vẫn an toàn, những gì bạn đã gõ cũng vậy.</translation>
    </message>
    <message>
        <source>All that was recorded before is safe. The form is still as you typed it.</source>
        <translation>Mọi việc đã ghi trước đó vẫn an toàn. Những gì bạn đã gõ vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>All that was recorded before is safe; the last act was not recorded.</source>
        <translation>Mọi việc đã ghi trước đó vẫn an toàn; việc vừa rồi chưa được ghi.</translation>
    </message>
    <message>
        <source>Another machine answers in the place of the province; nothing was sent to it.</source>
        <translation>Có máy khác trả lời thay cho tỉnh; không có gì được gửi cho máy đó.</translation>
    </message>
    <message>
        <source>Another program is using the desk&apos;s book, perhaps a second kt1desk.</source>
        <translation>Có chương trình khác đang dùng sổ của quầy, có thể là một cửa sổ kt1desk thứ hai.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine for the right to write, then try again.</source>
        <translation>Hãy đề nghị người phụ trách máy cấp quyền ghi, rồi thử lại.</translation>
    </message>
    <message>
        <source>Call the provincial office: this desk may have to be enrolled anew.</source>
        <translation>Hãy gọi Bưu điện tỉnh: có thể phải đăng ký lại quầy này.</translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <translation>Hãy đóng cửa sổ kia, rồi thử lại.</translation>
    </message>
    <message>
        <source>Do not delete anything. Call the provincial office to put the file back from a backup.</source>
        <translation>Đừng xóa gì cả. Hãy gọi Bưu điện tỉnh để đặt lại tệp từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Do not delete anything. Call the provincial office to restore the last backup.</source>
        <translation>Đừng xóa gì cả. Hãy gọi Bưu điện tỉnh để khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Free some space (empty the recycle bin), then try again. Do not take the item before.</source>
        <translation>Hãy giải phóng chỗ trống (dọn thùng rác), rồi thử lại. Chưa nhận bưu gửi khi chưa ghi được.</translation>
    </message>
    <message>
        <source>If it lasts, check the line or the network cable.</source>
        <translation>Nếu kéo dài, hãy kiểm tra đường truyền hoặc dây mạng.</translation>
    </message>
    <message>
        <source>Install kt1desk again; the book stays where it is.</source>
        <translation>Hãy cài lại kt1desk; sổ vẫn nằm nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>Install the newer version, then start again.</source>
        <translation>Hãy cài phiên bản mới hơn, rồi mở lại.</translation>
    </message>
    <message>
        <source>Look at paper, cover and cable of the printer, then send it again.</source>
        <translation>Hãy xem giấy, nắp và dây của máy in, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Look at the disk and its cable. Call whoever looks after this machine before you restart it.</source>
        <translation>Hãy xem lại đĩa và dây nối. Gọi người phụ trách máy trước khi khởi động lại.</translation>
    </message>
    <message>
        <source>Look whether the act is in the list before you repeat it. A report without names was kept.</source>
        <translation>Trước khi làm lại, hãy xem việc đó đã có trong danh sách chưa. Một bản báo lỗi không có tên ai đã được lưu.</translation>
    </message>
    <message>
        <source>Nothing to do at the counter. If it lasts a day, tell the provincial office.</source>
        <translation>Tại quầy không phải làm gì. Nếu kéo dài cả ngày, hãy báo Bưu điện tỉnh.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Tệp đó không bị thay đổi gì.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was changed; the desk&apos;s book is not touched by this.</source>
        <translation>Không có gì bị thay đổi; sổ của quầy không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Put the last version of the file back, or call whoever looks after this machine.</source>
        <translation>Hãy đặt lại bản gần nhất của tệp, hoặc gọi người phụ trách máy.</translation>
    </message>
    <message>
        <source>Put the right file back, or call the provincial office.</source>
        <translation>Hãy đặt lại đúng tệp, hoặc gọi Bưu điện tỉnh.</translation>
    </message>
    <message>
        <source>Sign in to the machine again, or use the desk passphrase or the recovery code.</source>
        <translation>Hãy đăng nhập lại vào máy, hoặc dùng cụm mật khẩu của quầy hay mã khôi phục.</translation>
    </message>
    <message>
        <source>Switch the printer on or connect it, then send the paper again.</source>
        <translation>Hãy bật hoặc nối máy in, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Tell the provincial office at once. Do not change the address yourself.</source>
        <translation>Hãy báo ngay cho Bưu điện tỉnh. Đừng tự đổi địa chỉ.</translation>
    </message>
    <message>
        <source>Tell the provincial office if it lasts; go on working.</source>
        <translation>Nếu kéo dài, hãy báo Bưu điện tỉnh; cứ làm việc tiếp.</translation>
    </message>
    <message>
        <source>The answer from the province cannot be read; something on the line changes it.</source>
        <translation>Không đọc được trả lời của tỉnh; có thứ gì đó trên đường truyền đã làm sai lệch.</translation>
    </message>
    <message>
        <source>The book is closed and unharmed.</source>
        <translation>Sổ vẫn đóng và không bị hỏng.</translation>
    </message>
    <message>
        <source>The book is unharmed; the last act was not recorded.</source>
        <translation>Sổ không bị hỏng; việc vừa rồi chưa được ghi.</translation>
    </message>
    <message>
        <source>The book itself is unharmed and closed.</source>
        <translation>Bản thân sổ không bị hỏng và vẫn đóng.</translation>
    </message>
    <message>
        <source>The desk&apos;s book is not touched by this.</source>
        <translation>Sổ của quầy không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>The desk&apos;s book was made by a newer version of kt1desk.</source>
        <translation>Sổ của quầy do một phiên bản kt1desk mới hơn tạo ra.</translation>
    </message>
    <message>
        <source>The disk is full; the last act was not recorded.</source>
        <translation>Đĩa đã đầy; việc vừa rồi chưa được ghi.</translation>
    </message>
    <message>
        <source>The file in the place of the desk&apos;s book is no book of kt1desk.</source>
        <translation>Tệp nằm ở chỗ của sổ không phải là sổ của kt1desk.</translation>
    </message>
    <message>
        <source>The file of the desk&apos;s book cannot be reached: the disk is gone or does not answer.</source>
        <translation>Không đọc được tệp sổ của quầy: đĩa đã bị tháo hoặc không trả lời.</translation>
    </message>
    <message>
        <source>The file of the desk&apos;s book is damaged.</source>
        <translation>Tệp sổ của quầy bị hỏng.</translation>
    </message>
    <message>
        <source>The file with the locked keys of this desk is damaged or missing: {path}.</source>
        <translation>Tệp chứa khóa của quầy bị hỏng hoặc không có: {path}.</translation>
    </message>
    <message>
        <source>The folder of the desk&apos;s book cannot be written to.</source>
        <translation>Không ghi được vào thư mục chứa sổ của quầy.</translation>
    </message>
    <message>
        <source>The item is recorded; only its paper is missing.</source>
        <translation>Bưu gửi đã được ghi; chỉ thiếu giấy tờ của nó.</translation>
    </message>
    <message>
        <source>The key store of this machine does not answer.</source>
        <translation>Kho khóa của máy này không trả lời.</translation>
    </message>
    <message>
        <source>The machine at the province has a fault of its own.</source>
        <translation>Máy ở tỉnh đang gặp lỗi.</translation>
    </message>
    <message>
        <source>The paper could not be sent to “{printer}”.</source>
        <translation>Không gửi được giấy tờ tới “{printer}”.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there. Nothing was sent to any other printer.</source>
        <translation>Không thấy máy in “{printer}”. Không có gì được gửi sang máy in khác.</translation>
    </message>
    <message>
        <source>The province cannot be reached.</source>
        <translation>Không liên lạc được với tỉnh.</translation>
    </message>
    <message>
        <source>The province does not take the book of this desk.</source>
        <translation>Tỉnh không nhận sổ của quầy này.</translation>
    </message>
    <message>
        <source>The province holds all that was sent; the backups beside the file are untouched.</source>
        <translation>Tỉnh vẫn giữ tất cả những gì đã gửi; các bản sao lưu bên cạnh tệp còn nguyên.</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be read: {path}.</source>
        <translation>Không đọc được cài đặt của máy này: {path}.</translation>
    </message>
    <message>
        <source>The settings of this machine were made by a newer version of kt1desk.</source>
        <translation>Cài đặt của máy này do một phiên bản kt1desk mới hơn tạo ra.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the desk&apos;s book.</source>
        <translation>Cụm mật khẩu hoặc mã khôi phục này không mở được sổ của quầy.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the input method.</source>
        <translation>Hãy gõ lại; chú ý chữ hoa, chữ thường và bộ gõ.</translation>
    </message>
    <message>
        <source>kt1desk made a mistake of its own; the last act may not have been done.</source>
        <translation>kt1desk vừa gặp lỗi của chính nó; việc vừa rồi có thể chưa làm xong.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Accepted</source>
        <translation>Chấp nhận lúc</translation>
    </message>
    <message>
        <source>Choose an item with the arrow keys.</source>
        <translation>Dùng phím mũi tên để chọn bưu gửi.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn phát</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nơi gửi</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Phải trả</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Khối lượng</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>Accepted twice</source>
        <translation>Chấp nhận hai lần</translation>
    </message>
    <message>
        <source>Left with its label not confirmed</source>
        <translation>Rời quầy khi nhãn chưa xác nhận</translation>
    </message>
    <message>
        <source>Moved after it was handed out</source>
        <translation>Còn di chuyển sau khi đã giao</translation>
    </message>
    <message>
        <source>Moved, but never accepted</source>
        <translation>Có di chuyển nhưng chưa từng chấp nhận</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Enrolled at the province.</source>
        <translation>Đã đăng ký với tỉnh.</translation>
    </message>
    <message>
        <source>At each start: the passphrase, if one was chosen, then a name and a PIN; then a shift is opened.</source>
        <translation>Mỗi lần mở máy: cụm mật khẩu (nếu đã đặt), rồi tên và mã PIN; sau đó mở ca trực.</translation>
    </message>
    <message>
        <source>Item numbers arrive with the first contact.</source>
        <translation>Dải số hiệu sẽ về trong lần liên lạc đầu tiên.</translation>
    </message>
    <message>
        <source>Items can be accepted once the province has lent this desk its numbers.</source>
        <translation>Chấp nhận được bưu gửi khi tỉnh đã cấp dải số hiệu cho quầy này.</translation>
    </message>
    <message>
        <source>Not enrolled yet.</source>
        <translation>Chưa đăng ký với tỉnh.</translation>
    </message>
    <message>
        <source>The desk is ready</source>
        <translation>Quầy đã sẵn sàng</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Address of the recipient</source>
        <translation>Địa chỉ nơi nhận</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Người giao</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Tên nơi nhận</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Số niêm phong</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Cơ quan gửi</translation>
    </message>
    <message>
        <source>Unit of the sender</source>
        <translation>Đơn vị gửi</translation>
    </message>
</context>
<context>
    <name>FindHelp</name>
    <message>
        <source>Find an item</source>
        <translation>Tìm bưu gửi</translation>
    </message>
    <message>
        <source>Scan a label from anywhere on this page: its item is shown.</source>
        <translation>Quét nhãn ở bất cứ chỗ nào trên trang này: bưu gửi của nhãn sẽ hiện ra.</translation>
    </message>
    <message>
        <source>Shows what is on hand at this desk and what was accepted in this shift, the most urgent first.</source>
        <translation>Cho thấy bưu gửi đang giữ tại quầy và bưu gửi đã chấp nhận trong ca này, hạn phát gần nhất ở trên.</translation>
    </message>
    <message>
        <source>Type a number, or a few letters without marks: “so tttt”, “na hang”.</source>
        <translation>Gõ số hiệu, hoặc vài chữ không dấu: “so tttt”, “na hang”.</translation>
    </message>
    <message>
        <source>choose an item; its details stand below</source>
        <translation>chọn bưu gửi; chi tiết hiện ở dưới</translation>
    </message>
    <message>
        <source>empty the search, then go back</source>
        <translation>xóa ô tìm, rồi quay lại</translation>
    </message>
    <message>
        <source>go to the parts of the list; arrows choose one</source>
        <translation>sang phần lọc danh sách; phím mũi tên để chọn</translation>
    </message>
    <message>
        <source>“At the province” means that the province has acknowledged exactly these facts.</source>
        <translation>“Ở tỉnh” nghĩa là tỉnh đã xác nhận đúng những ghi nhận này.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Danh sách bưu gửi</translation>
    </message>
    <message>
        <source>Label missing</source>
        <translation>Thiếu nhãn</translation>
    </message>
    <message>
        <source>No item here fits. Type fewer letters, or scan the label.</source>
        <translation>Không có bưu gửi nào khớp. Hãy gõ ít chữ hơn, hoặc quét nhãn.</translation>
    </message>
    <message>
        <source>Not at the province</source>
        <translation>Chưa tới tỉnh</translation>
    </message>
    <message>
        <source>Nothing is on hand, and nothing was accepted in this shift.</source>
        <translation>Quầy không giữ bưu gửi nào, và trong ca này chưa chấp nhận bưu gửi nào.</translation>
    </message>
    <message>
        <source>Number, or a few letters of sender or recipient</source>
        <translation>Số hiệu, hoặc vài chữ của nơi gửi hay nơi nhận</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Đang giữ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>This is the code of a paper. Scan the label on the envelope.</source>
        <translation>Đây là mã của giấy tờ. Hãy quét nhãn trên bì.</translation>
    </message>
    <message>
        <source>This number is neither on hand here nor accepted in this shift.</source>
        <translation>Số hiệu này không do quầy đang giữ, cũng không được chấp nhận trong ca này.</translation>
    </message>
</context>
<context>
    <name>HandoverFault</name>
    <message>
        <source>Choose who takes over.</source>
        <translation>Chọn người nhận ca.</translation>
    </message>
    <message>
        <source>Type your PIN: it is your signature.</source>
        <translation>Nhập mã PIN: đó là chữ ký của bạn.</translation>
    </message>
</context>
<context>
    <name>HandoverHelp</name>
    <message>
        <source>A sheet that does not balance cannot be signed; it names the numbers to look for.</source>
        <translation>Bảng không cân thì không ký được; màn hình nêu các số hiệu cần tìm.</translation>
    </message>
    <message>
        <source>Everything on hand goes to the next person; both sign with their own PIN, then the paper comes.</source>
        <translation>Mọi bưu gửi đang giữ chuyển sang người nhận ca; mỗi người ký bằng mã PIN của mình, sau đó mới có biên bản.</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>Bàn giao ca</translation>
    </message>
    <message>
        <source>The figures come from the book: nobody can type them.</source>
        <translation>Các con số lấy từ sổ: không ai nhập tay được.</translation>
    </message>
    <message>
        <source>What is not yet at the province does not stop you: it is printed on the receipt.</source>
        <translation>Phần chưa tới tỉnh không cản việc bàn giao: số đó được ghi trên biên bản.</translation>
    </message>
    <message>
        <source>leave; nothing has been handed over</source>
        <translation>rời màn hình; chưa bàn giao gì</translation>
    </message>
    <message>
        <source>sign; both PINs must be right</source>
        <translation>ký; cả hai mã PIN phải đúng</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>sang ô kế tiếp</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Both sign</source>
        <translation>Hai bên ký</translation>
    </message>
    <message>
        <source>Cancel, the shift goes on</source>
        <translation>Thôi, ca vẫn tiếp tục</translation>
    </message>
    <message>
        <source>shift {shift}, since {time} on {day}</source>
        <translation>ca {shift}, từ {time} {day}</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi trang</translation>
    </message>
    <message>
        <source>back; a form is never emptied</source>
        <translation>quay lại; việc đang gõ không bao giờ mất</translation>
    </message>
    <message>
        <source>lock; what is half done is kept</source>
        <translation>khóa máy; việc làm dở vẫn giữ nguyên</translation>
    </message>
    <message>
        <source>next field; with Shift the one before</source>
        <translation>ô kế tiếp; kèm Shift là ô trước</translation>
    </message>
    <message>
        <source>take the notice away</source>
        <translation>cất thông báo</translation>
    </message>
    <message>
        <source>try again what the notice above speaks of</source>
        <translation>thử lại việc mà thông báo ở trên nói tới</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <source>Bag</source>
        <translation>Túi</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Đã giao ra ngoài</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Chưa rõ ai</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Xe</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>PIN of the incoming clerk</source>
        <translation>Mã PIN người nhận</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Người nhận ca</translation>
    </message>
    <message>
        <source>↑ ↓ or a letter: the name</source>
        <translation>↑ ↓ hoặc chữ cái: chọn tên</translation>
    </message>
</context>
<context>
    <name>ItemCount</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n bưu gửi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemFields</name>
    <message>
        <source>Addressee alone may open</source>
        <translation>Chỉ người có tên mới được bóc bì</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Hỏng</translation>
    </message>
    <message>
        <source>Delivery advice</source>
        <translation>Báo phát</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Nguyên</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>To be returned</source>
        <translation>Tài liệu thu hồi</translation>
    </message>
    <message>
        <source>day/month hour:minute, e.g. 26/11 16:30</source>
        <translation>ngày/tháng giờ:phút, ví dụ 26/11 16:30</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>No agency fits “{text}” in “{field}”. Try other letters of its name.</source>
        <translation>Không có cơ quan nào khớp “{text}” ở ô “{field}”. Thử chữ khác của tên.</translation>
    </message>
    <message>
        <source>recipient from the list</source>
        <translation>chọn nơi nhận trong danh mục</translation>
    </message>
    <message>
        <source>recipient outside, by hand</source>
        <translation>ghi nơi nhận ngoài tỉnh</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Letter</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Gói</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Kiện</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message numerus="yes">
        <source>%n item(s) on hand</source>
        <translation>
            <numerusform>%n bưu gửi đang giữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not confirmed</source>
        <translation>
            <numerusform>%n nhãn chưa xác nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Items on hand</source>
        <translation>Bưu gửi đang giữ</translation>
    </message>
    <message>
        <source>Nothing is on hand: an empty stock is handed over.</source>
        <translation>Không giữ bưu gửi nào: bàn giao tồn bằng không.</translation>
    </message>
    <message>
        <source>not yet at the province: {count}</source>
        <translation>chưa tới tỉnh: {count}</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>Due</source>
        <translation>Hạn phát</translation>
    </message>
    <message>
        <source>Known at · label</source>
        <translation>Ghi nhận · nhãn</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Recipient and sender</source>
        <translation>Nơi nhận và nơi gửi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Đang ở đâu</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>gửi từ {sender}</translation>
    </message>
    <message>
        <source>label confirmed</source>
        <translation>nhãn đã xác nhận</translation>
    </message>
    <message>
        <source>label not confirmed</source>
        <translation>nhãn chưa xác nhận</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Tìm bưu gửi</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>Bàn giao ca</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>A new desk begins</source>
        <translation>Mở một quầy mới</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Cần chuẩn bị</translation>
    </message>
    <message>
        <source>Six short questions. Nothing is made before the last one; Esc always leads one step back.</source>
        <translation>Sáu câu hỏi ngắn. Trước câu cuối chưa có gì được tạo; Esc luôn lùi lại một bước.</translation>
    </message>
    <message>
        <source>a printer for the recovery sheet, or pen and paper</source>
        <translation>máy in cho phiếu khôi phục, hoặc giấy bút</translation>
    </message>
    <message>
        <source>the province&apos;s address and its one-time code, or “later”</source>
        <translation>địa chỉ và mã dùng một lần của tỉnh, hoặc chọn “để sau”</translation>
    </message>
    <message>
        <source>the shift leader and the clerk: each types a PIN of their own</source>
        <translation>trưởng ca và giao dịch viên: mỗi người tự nhập mã PIN của mình</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Letter A</source>
        <translation>Ký hiệu A</translation>
    </message>
    <message>
        <source>Letter B</source>
        <translation>Ký hiệu B</translation>
    </message>
    <message>
        <source>Letter C</source>
        <translation>Ký hiệu C</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Không có ký hiệu</translation>
    </message>
</context>
<context>
    <name>LetterBadge</name>
    <message>
        <source>Letter {letter}</source>
        <translation>Ký hiệu {letter}</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Không có ký hiệu</translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message>
        <source>Keys and encrypted book are being made…</source>
        <translation>Đang tạo khóa và sổ được mã hóa…</translation>
    </message>
    <message>
        <source>The desk is being made</source>
        <translation>Đang tạo quầy</translation>
    </message>
    <message>
        <source>The province is asked for the enrolment…</source>
        <translation>Đang đăng ký với tỉnh…</translation>
    </message>
    <message>
        <source>This takes a few seconds. Leave the machine on.</source>
        <translation>Mất vài giây. Xin đừng tắt máy.</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Numbers, papers and due moments follow from it. It cannot be changed later.</source>
        <translation>Số hiệu, giấy tờ và thời hạn phát dựa vào đây. Sau này không đổi được.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bưu cục</translation>
    </message>
    <message>
        <source>Which office is this desk in?</source>
        <translation>Quầy này thuộc bưu cục nào?</translation>
    </message>
</context>
<context>
    <name>OpenShiftView</name>
    <message>
        <source>No shift is open. From the moment you open one you answer by name for everything on hand.</source>
        <translation>Chưa có ca trực nào mở. Từ lúc mở ca, bạn đứng tên chịu trách nhiệm về mọi bưu gửi quầy đang giữ.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Mở ca trực</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Mở ca</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Người khác</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Hands over</source>
        <translation>Người giao ca</translation>
    </message>
    <message>
        <source>PIN of the outgoing clerk</source>
        <translation>Mã PIN người giao</translation>
    </message>
</context>
<context>
    <name>Payer</name>
    <message>
        <source>Annex I: free of charge</source>
        <translation>Phụ lục I: không thu cước</translation>
    </message>
    <message>
        <source>Annex II: paid by the local budget</source>
        <translation>Phụ lục II: ngân sách địa phương trả</translation>
    </message>
    <message>
        <source>Permitted: paid by the agency</source>
        <translation>Được phép: cơ quan trả</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>A PIN is a signature: each types their own, and nobody else looks.</source>
        <translation>Mã PIN là chữ ký: mỗi người tự nhập, người khác không nhìn.</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>Giao dịch viên</translation>
    </message>
    <message>
        <source>Shift leader</source>
        <translation>Trưởng ca</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Ai làm việc ở đây?</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>6 digits or more</source>
        <translation>từ 6 chữ số trở lên</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Nhập lại mã PIN</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>In closed bags</source>
        <translation>Trong túi đã đóng</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Bảo lưu</translation>
    </message>
    <message>
        <source>With a postman</source>
        <translation>Bưu tá giữ</translation>
    </message>
    <message>
        <source>With the clerk</source>
        <translation>Giao dịch viên giữ</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>express</source>
        <translation>Hỏa tốc</translation>
    </message>
    <message>
        <source>further weight</source>
        <translation>nấc tiếp theo</translation>
    </message>
    <message>
        <source>letter A</source>
        <translation>ký hiệu A</translation>
    </message>
    <message>
        <source>letter B</source>
        <translation>ký hiệu B</translation>
    </message>
    <message>
        <source>letter C</source>
        <translation>ký hiệu C</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>khối lượng</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Key store of this system</source>
        <translation>Kho khóa của hệ thống</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Mở bằng</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase at each start</source>
        <translation>Cụm mật khẩu mỗi lần mở</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện chữ đang gõ</translation>
    </message>
    <message>
        <source>The desk&apos;s book is encrypted on this machine. Without its key nobody reads it, not even the province.</source>
        <translation>Sổ của quầy được mã hóa trên máy này. Không có khóa thì không ai đọc được, kể cả tỉnh.</translation>
    </message>
    <message>
        <source>The key lies in the key store of your system account: the desk opens with a name and a PIN.</source>
        <translation>Khóa nằm trong kho khóa của tài khoản máy: quầy mở bằng tên và mã PIN.</translation>
    </message>
    <message>
        <source>This system has no key store, so the desk asks for a passphrase at each start.</source>
        <translation>Máy này không có kho khóa, nên mỗi lần mở quầy sẽ hỏi cụm mật khẩu.</translation>
    </message>
    <message>
        <source>What opens the book?</source>
        <translation>Mở sổ bằng gì?</translation>
    </message>
    <message>
        <source>{count} signs or more: four or five words that nobody guesses</source>
        <translation>từ {count} ký tự: bốn, năm từ không ai đoán được</translation>
    </message>
</context>
<context>
    <name>ProvincePanel</name>
    <message>
        <source>Address of the province</source>
        <translation>Địa chỉ của tỉnh</translation>
    </message>
    <message>
        <source>Enrol now</source>
        <translation>Đăng ký ngay</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Known at the province?</source>
        <translation>Đăng ký với tỉnh</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Mã dùng một lần</translation>
    </message>
    <message>
        <source>The province lends this desk its item numbers and receives what is recorded here.</source>
        <translation>Tỉnh cấp dải số hiệu cho quầy này và nhận những gì được ghi ở đây.</translation>
    </message>
    <message>
        <source>Until the desk is enrolled it has no item numbers: items cannot be accepted, all else works.</source>
        <translation>Chưa đăng ký thì quầy chưa có số hiệu: chưa chấp nhận được bưu gửi, việc khác vẫn làm được.</translation>
    </message>
    <message>
        <source>as on the sheet from the province, e.g. hub.example.vn:8443</source>
        <translation>như trên phiếu của tỉnh, ví dụ hub.example.vn:8443</translation>
    </message>
    <message>
        <source>six groups of four; small or capital letters, with or without hyphens</source>
        <translation>sáu nhóm bốn ký tự; chữ hoa hay thường, có hay không có gạch nối</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>First delivery attempt before</source>
        <translation>Phải phát lần đầu trước</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Còn thiếu: {fields}</translation>
    </message>
    <message>
        <source>To pay (before VAT)</source>
        <translation>Giá cước (chưa VAT)</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Group {number}</source>
        <translation>Nhóm {number}</translation>
    </message>
    <message>
        <source>I hold the printed sheet in my hand</source>
        <translation>Tôi đang cầm phiếu đã in trong tay</translation>
    </message>
    <message>
        <source>It opens the book when the machine or the passphrase is lost. Print it or write it down for the province&apos;s safe; it is stored nowhere.</source>
        <translation>Mã này mở sổ khi mất máy hoặc quên cụm mật khẩu. Hãy in hoặc chép ra để cất vào két của tỉnh; mã không được lưu ở đâu khác.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Saved as a PDF. Print it, put it into the safe, delete the file.</source>
        <translation>Đã lưu thành PDF. Hãy in ra, cất vào két rồi xóa tệp.</translation>
    </message>
    <message>
        <source>Sent to {where}. Take the sheet from the printer.</source>
        <translation>Đã gửi tới {where}. Hãy lấy phiếu ở máy in.</translation>
    </message>
    <message>
        <source>The recovery code, shown once</source>
        <translation>Mã khôi phục, chỉ hiện một lần</translation>
    </message>
    <message>
        <source>Type two groups back from your paper, or print the sheet:</source>
        <translation>Nhập lại hai nhóm từ tờ đã chép, hoặc in phiếu:</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Arrows choose the reason. The form is kept.</source>
        <translation>Mũi tên để chọn lý do. Nội dung đã nhập được giữ.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Refuse and record</source>
        <translation>Từ chối và ghi sổ</translation>
    </message>
    <message>
        <source>Refuse the item</source>
        <translation>Từ chối bưu gửi</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditor</source>
        <translation>Kiểm tra viên</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>Giao dịch viên</translation>
    </message>
    <message>
        <source>Province officer</source>
        <translation>Cán bộ Bưu điện tỉnh</translation>
    </message>
    <message>
        <source>Shift leader</source>
        <translation>Trưởng ca</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A PIN has at least {at_least} digits and not all of them the same.</source>
        <translation>Mã PIN phải có ít nhất {at_least} chữ số và không được giống nhau hết.</translation>
    </message>
    <message>
        <source>A character of the recovery code is wrong. Compare group {group} with the paper first.</source>
        <translation>Mã khôi phục có ký tự sai. Hãy so nhóm {group} với tờ giấy trước.</translation>
    </message>
    <message>
        <source>A passphrase has at least {needed} characters. Several words are best.</source>
        <translation>Cụm mật khẩu phải có ít nhất {needed} ký tự. Tốt nhất là vài từ ghép lại.</translation>
    </message>
    <message>
        <source>A timed item needs the agreed hour and day of delivery. Type them.</source>
        <translation>Bưu gửi Hẹn giờ cần giờ và ngày phát đã thỏa thuận. Hãy gõ vào.</translation>
    </message>
    <message>
        <source>Heavy for a letter. Look at the scales again, or choose pack. You may go on.</source>
        <translation>Hơi nặng đối với thư. Hãy xem lại cân, hoặc chọn gói. Vẫn có thể tiếp tục.</translation>
    </message>
    <message>
        <source>Letter {secrecy} and {urgency} cannot be combined under the rules of {day}. Change one of them.</source>
        <translation>Theo quy định áp dụng ngày {day}, ký hiệu {secrecy} và {urgency} không dùng chung được. Hãy đổi một trong hai.</translation>
    </message>
    <message>
        <source>Letter {secrecy} needs an intact seal. Have the sender seal it in front of you, or refuse it.</source>
        <translation>Ký hiệu {secrecy} phải có niêm phong nguyên vẹn. Đề nghị bên gửi niêm phong ngay trước mặt, hoặc từ chối.</translation>
    </message>
    <message>
        <source>Letter {secrecy} needs {needed} covers, the item has {count}. Give it back to be put into another cover.</source>
        <translation>Ký hiệu {secrecy} cần {needed} lớp bì, bưu gửi này có {count}. Hãy trả lại để bên gửi bọc thêm bì.</translation>
    </message>
    <message>
        <source>No set of rules is valid on this day. Nothing was accepted; ask the provincial office for the new one.</source>
        <translation>Không có bộ quy định nào áp dụng cho ngày này. Chưa chấp nhận gì cả; hãy hỏi Bưu điện tỉnh bộ mới.</translation>
    </message>
    <message>
        <source>No shift is open. Sign in and open one first.</source>
        <translation>Chưa có ca trực nào mở. Hãy đăng nhập và mở ca trước.</translation>
    </message>
    <message>
        <source>No tariff is valid on {day}. Nothing was accepted; ask the provincial office for the new table.</source>
        <translation>Không có bảng giá cước nào áp dụng ngày {day}. Chưa chấp nhận gì cả; hãy hỏi Bưu điện tỉnh bảng mới.</translation>
    </message>
    <message>
        <source>No transit time is valid on {day}. Nothing was accepted; ask the provincial office for the new table.</source>
        <translation>Không có thời gian toàn trình nào áp dụng ngày {day}. Chưa chấp nhận gì cả; hãy hỏi Bưu điện tỉnh bảng mới.</translation>
    </message>
    <message>
        <source>Office {office} does not work on {day}. Ask the provincial office which one took over.</source>
        <translation>Bưu cục {office} không hoạt động vào ngày {day}. Hãy hỏi Bưu điện tỉnh xem bưu cục nào thay.</translation>
    </message>
    <message>
        <source>Office {office} is not in the list. Choose the agency again.</source>
        <translation>Bưu cục {office} không có trong danh sách. Hãy chọn lại cơ quan.</translation>
    </message>
    <message>
        <source>The calendar of working days ends before {day}. Ask the provincial office for the new one.</source>
        <translation>Lịch ngày làm việc chưa có tới ngày {day}. Hãy hỏi Bưu điện tỉnh lịch mới.</translation>
    </message>
    <message>
        <source>The check digit of {text} is wrong, so a digit was misread or mistyped. Scan the label again.</source>
        <translation>Chữ số kiểm tra của {text} không đúng, tức là có chữ số đọc nhầm hoặc gõ nhầm. Hãy quét lại nhãn.</translation>
    </message>
    <message>
        <source>The label of {item_no} has not been scanned back, so the item cannot leave. Scan it on the envelope.</source>
        <translation>Nhãn của {item_no} chưa được quét xác nhận nên bưu gửi chưa thể rời quầy. Hãy quét nhãn trên bì.</translation>
    </message>
    <message>
        <source>The label of {item_no} was confirmed before. Nothing more to do.</source>
        <translation>Nhãn của {item_no} đã được xác nhận từ trước. Không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>The recipient is in no list: name and address are both needed. Still empty: {field}.</source>
        <translation>Nơi nhận không có trong danh sách nên cần cả tên và địa chỉ. Còn trống: {field}.</translation>
    </message>
    <message>
        <source>The recovery code has {needed} characters, {given} were typed. Look at group {group} first.</source>
        <translation>Mã khôi phục có {needed} ký tự, mới gõ {given}. Hãy xem nhóm {group} trước.</translation>
    </message>
    <message>
        <source>The role “{role}” does not allow this. Nothing was recorded.</source>
        <translation>Vai trò “{role}” không được làm việc này. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>The seal is broken. Do not take the item; refuse it with the reason.</source>
        <translation>Niêm phong không nguyên vẹn. Không nhận bưu gửi này; hãy từ chối và nêu lý do.</translation>
    </message>
    <message>
        <source>The sheet does not balance, so the shift cannot be handed over. To be looked at by a person: {items}.</source>
        <translation>Bảng cân đối không khớp nên chưa bàn giao ca được. Cần người xem lại: {items}.</translation>
    </message>
    <message>
        <source>The shift of {name} is still open. It ends by a handover (F7), and then yours begins.</source>
        <translation>Ca của {name} vẫn đang mở. Ca đó kết thúc bằng bàn giao ca (F7), rồi ca của bạn mới bắt đầu.</translation>
    </message>
    <message>
        <source>The weight must be more than 0 g. Put the item on the scales and type what they show.</source>
        <translation>Khối lượng phải lớn hơn 0 g. Đặt bưu gửi lên cân rồi gõ số cân hiện ra.</translation>
    </message>
    <message>
        <source>This agency is not in the list. Choose it from the answers under the field.</source>
        <translation>Cơ quan này không có trong danh sách. Hãy chọn trong các kết quả hiện dưới ô.</translation>
    </message>
    <message>
        <source>This desk has no item numbers left, so nothing was accepted. Connect to the province once; it lends a new block.</source>
        <translation>Quầy này đã hết số hiệu nên chưa chấp nhận gì cả. Hãy liên lạc với tỉnh một lần; tỉnh sẽ cấp dải số mới.</translation>
    </message>
    <message>
        <source>This person is not in the staff register of this desk. Choose a name of the list.</source>
        <translation>Người này không có trong danh sách nhân viên của quầy. Hãy chọn một tên trong danh sách.</translation>
    </message>
    <message>
        <source>This reason is not in the list that is valid today. Choose another one.</source>
        <translation>Lý do này không có trong danh sách đang áp dụng hôm nay. Hãy chọn lý do khác.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again at {until}; what was begun is kept.</source>
        <translation>Gõ sai mã PIN quá nhiều lần. Hãy thử lại lúc {until}; việc đang làm vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Two signatures are those of two persons. Choose somebody else.</source>
        <translation>Hai chữ ký phải là của hai người. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>Wrong PIN. Nothing is lost; type it again.</source>
        <translation>Mã PIN không đúng. Không mất gì cả; hãy gõ lại.</translation>
    </message>
    <message>
        <source>{agreed_at} can no longer be kept: such an item must be accepted {notice_hours} hours before. Agree on {earliest_at} or later, or choose express.</source>
        <translation>Không còn kịp {agreed_at}: bưu gửi này phải được chấp nhận trước {notice_hours} giờ. Hãy hẹn từ {earliest_at} trở đi, hoặc chọn Hỏa tốc.</translation>
    </message>
    <message>
        <source>{field}: a character ({code_point}) cannot stand on a label. Type letters, digits and signs only.</source>
        <translation>{field}: có ký tự ({code_point}) không in được lên nhãn. Chỉ gõ chữ, số và dấu câu.</translation>
    </message>
    <message>
        <source>{field}: something must stand here.</source>
        <translation>{field}: không được để trống.</translation>
    </message>
    <message>
        <source>{field}: the class is never named by a word. Choose the letter of the outer cover and take the word out.</source>
        <translation>{field}: không bao giờ ghi mức độ bằng chữ. Hãy chọn ký hiệu như trên bì ngoài và bỏ chữ đó đi.</translation>
    </message>
    <message>
        <source>{field}: {length} characters, at most {limit} fit on the label. Shorten it as on the cover.</source>
        <translation>{field}: {length} ký tự, nhãn chỉ đủ chỗ cho {limit}. Hãy viết gọn như trên bì.</translation>
    </message>
    <message>
        <source>{item_no} is not known at this desk. Look for it by its whole number (F3).</source>
        <translation>Quầy này không biết {item_no}. Hãy tìm bằng cả số hiệu (F3).</translation>
    </message>
    <message>
        <source>{item_no} is not on hand at this desk. Nothing was recorded; see who holds it (F3).</source>
        <translation>Quầy này không giữ {item_no}. Chưa ghi gì cả; hãy xem ai đang giữ (F3).</translation>
    </message>
    <message>
        <source>{name} answers for this shift. Nothing was recorded; take the shift over first (F7).</source>
        <translation>{name} đang chịu trách nhiệm ca này. Chưa ghi gì cả; hãy nhận bàn giao ca trước (F7).</translation>
    </message>
    <message>
        <source>{name} is not in the list that is valid on {day}. Choose the agency that took over from it.</source>
        <translation>{name} không có trong danh sách áp dụng ngày {day}. Hãy chọn cơ quan kế thừa.</translation>
    </message>
    <message>
        <source>{text} does not belong here: numbers of exercises and numbers of real items never mix.</source>
        <translation>{text} không thuộc nơi này: số hiệu huấn luyện và số hiệu thật không bao giờ lẫn nhau.</translation>
    </message>
    <message>
        <source>{weight_g} g is above the limit of {limit_g} g. KT1 does not carry it; refuse it or have it divided.</source>
        <translation>{weight_g} g vượt quá mức {limit_g} g. KT1 không nhận; hãy từ chối hoặc đề nghị chia nhỏ.</translation>
    </message>
    <message>
        <source>“{text}” is not a bag id of 29 characters. Scan the bag label again.</source>
        <translation>“{text}” không phải SH túi gồm 29 ký tự. Hãy quét lại nhãn túi.</translation>
    </message>
    <message>
        <source>“{text}” is not an item number: two letters, nine digits, VN. Scan the label again or retype it.</source>
        <translation>“{text}” không phải số hiệu bưu gửi: hai chữ cái, chín chữ số, VN. Hãy quét lại nhãn hoặc gõ lại.</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n bưu gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by {name}</source>
        <translation>Lượt giao của {name}</translation>
    </message>
    <message>
        <source>Items of this shift</source>
        <translation>Bưu gửi trong ca</translation>
    </message>
    <message>
        <source>Nothing has been handed in during this shift yet.</source>
        <translation>Trong ca này chưa nhận bưu gửi nào.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ca này</translation>
    </message>
    <message>
        <source>label again</source>
        <translation>gửi lại nhãn</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>tới danh sách</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} đã xác nhận</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Between provinces</source>
        <translation>Liên tỉnh</translation>
    </message>
    <message>
        <source>Within the province</source>
        <translation>Nội tỉnh</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Broken</source>
        <translation>Không nguyên vẹn</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Nguyên vẹn</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Không niêm phong</translation>
    </message>
</context>
<context>
    <name>SetupFault</name>
    <message>
        <source>A sign of the code is mistyped; the province was not asked. Compare it.</source>
        <translation>Mã bị gõ sai một ký tự; chưa hỏi tỉnh. Hãy so lại.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Hãy chọn một mục.</translation>
    </message>
    <message>
        <source>Leader and clerk are two persons; both sign at a handover.</source>
        <translation>Trưởng ca và giao dịch viên là hai người; bàn giao ca cần cả hai ký.</translation>
    </message>
    <message>
        <source>Not an address. Type it as on the sheet, e.g. hub.example.vn:8443.</source>
        <translation>Không phải địa chỉ. Nhập như trên phiếu, ví dụ hub.example.vn:8443.</translation>
    </message>
    <message>
        <source>Not the same as above. Type it once more.</source>
        <translation>Không giống ô trên. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>Not this group. Look at the code above once more.</source>
        <translation>Không đúng nhóm này. Hãy nhìn lại mã ở trên.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Ô này không được để trống.</translation>
    </message>
    <message>
        <source>The code has 24 signs in six groups. Compare it with the sheet.</source>
        <translation>Mã có 24 ký tự trong sáu nhóm. Hãy so với phiếu.</translation>
    </message>
    <message>
        <source>The province does not know this code, or it was used before. The desk is made and safe: ask for a new code, or choose “later”.</source>
        <translation>Tỉnh không biết mã này, hoặc mã đã dùng rồi. Quầy đã tạo xong và an toàn: hãy xin mã mới, hoặc chọn “để sau”.</translation>
    </message>
    <message>
        <source>Too few different signs. Take four or five words that nobody guesses.</source>
        <translation>Quá ít ký tự khác nhau. Hãy dùng bốn, năm từ không ai đoán được.</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip locks you out.</source>
        <translation>Nhập lại lần nữa, để gõ nhầm không khóa mất lối vào.</translation>
    </message>
    <message>
        <source>Type this group from your paper.</source>
        <translation>Nhập nhóm này từ tờ đã chép.</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa sổ</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>Tạo quầy</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bưu cục</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Khôi phục</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Accepted</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã phát</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Đã đi</translation>
    </message>
    <message>
        <source>Does not balance</source>
        <translation>Không cân bằng</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Tồn cuối ca</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Nhận đến</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Tồn đầu ca</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Read twice</source>
        <translation>Quét trùng</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>TRAINING · nothing here is a real item</source>
        <translation>HUẤN LUYỆN · không có bưu gửi thật nào ở đây</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Sai</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Arrows or letters choose the name</source>
        <translation>Phím mũi tên hoặc chữ cái để chọn tên</translation>
    </message>
    <message>
        <source>Locked. The work of {name} is kept as it was left.</source>
        <translation>Đã khóa. Việc của {name} vẫn giữ nguyên như lúc rời máy.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Who answers from now on?</source>
        <translation>Ai chịu trách nhiệm từ lúc này?</translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message>
        <source>Answers from now on</source>
        <translation>Người chịu trách nhiệm từ nay</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Items taken over</source>
        <translation>Bưu gửi đã nhận</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P sends both copies again.</source>
        <translation>Kiểm tra máy in, rồi Ctrl+P gửi lại cả hai bản.</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Ca mới</translation>
    </message>
    <message>
        <source>Send the receipt again</source>
        <translation>Gửi lại biên bản</translation>
    </message>
    <message>
        <source>Take them from the printer; both sign, each keeps one.</source>
        <translation>Lấy ở máy in; hai bên cùng ký, mỗi bên giữ một bản.</translation>
    </message>
    <message>
        <source>The receipt could not be sent. The handover itself stands.</source>
        <translation>Không gửi được biên bản. Việc bàn giao vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>The shift is handed over</source>
        <translation>Đã bàn giao ca</translation>
    </message>
    <message>
        <source>The two copies of the receipt are on their way.</source>
        <translation>Đang gửi hai bản biên bản bàn giao.</translation>
    </message>
    <message>
        <source>Two copies of the receipt were saved as a PDF.</source>
        <translation>Đã lưu hai bản biên bản thành PDF.</translation>
    </message>
    <message>
        <source>Two copies of the receipt were sent to {where}.</source>
        <translation>Đã gửi hai bản biên bản tới {where}.</translation>
    </message>
    <message>
        <source>{name} signed out of shift {shift}. The handover is recorded and cannot be changed.</source>
        <translation>{name} đã ký giao ca {shift}. Việc bàn giao đã ghi sổ và không sửa được.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Arrival confirmed</source>
        <translation>Đã xác nhận đến</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Phát thành công</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Phát không thành công</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Đã đóng chuyến thư đi</translation>
    </message>
    <message>
        <source>In a closed bag</source>
        <translation>Đã đóng túi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Returned to the sender</source>
        <translation>Chuyển hoàn</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Vô thừa nhận</translation>
    </message>
    <message>
        <source>With the postman</source>
        <translation>Giao cho bưu tá</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút lại</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Bước {number} trên {count}: {name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Answers now</source>
        <translation>Người đang chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>No open shift</source>
        <translation>Chưa mở ca</translation>
    </message>
    <message>
        <source>Shift {shift}</source>
        <translation>Ca {shift}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>since {time} on {day}</source>
        <translation>mở {time} {day}</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>At the province</source>
        <translation>Ở tỉnh</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Chỉ ở đây</translation>
    </message>
    <message>
        <source>Seen by the other office</source>
        <translation>Nơi nhận đã thấy</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
</context>
<context>
    <name>TruthBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>All at the province</source>
        <translation>Đã tới tỉnh hết</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Tới hạn gần nhất</translation>
    </message>
    <message>
        <source>Labels not confirmed</source>
        <translation>Nhãn chưa xác nhận</translation>
    </message>
    <message>
        <source>No contact with the province yet</source>
        <translation>Chưa liên lạc với tỉnh lần nào</translation>
    </message>
    <message>
        <source>No item numbers left</source>
        <translation>Hết số hiệu</translation>
    </message>
    <message>
        <source>Not enrolled at the province</source>
        <translation>Chưa đăng ký với tỉnh</translation>
    </message>
    <message>
        <source>Not yet at the province</source>
        <translation>Chưa tới tỉnh</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Không có gì tới hạn</translation>
    </message>
    <message>
        <source>Numbers left</source>
        <translation>Số hiệu còn</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Đang giữ</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>Quá hạn từ</translation>
    </message>
    <message>
        <source>Truth line</source>
        <translation>Dòng sự thật</translation>
    </message>
    <message>
        <source>clock not compared</source>
        <translation>đồng hồ chưa đối chiếu</translation>
    </message>
    <message>
        <source>clock {seconds} s off</source>
        <translation>lệch {seconds} giây</translation>
    </message>
    <message>
        <source>last contact {time}</source>
        <translation>liên lạc cuối {time}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>chưa tới 1 phút</translation>
    </message>
    <message>
        <source>{count}, oldest {age}</source>
        <translation>{count}, cũ nhất {age}</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>As printed on the sheet in the province&apos;s safe</source>
        <translation>Như in trên tờ giấy cất trong két của tỉnh</translation>
    </message>
    <message>
        <source>Desk passphrase</source>
        <translation>Cụm mật khẩu của quầy</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Mở quầy</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>This machine keeps no key; the passphrase opens the desk&apos;s book</source>
        <translation>Máy này không giữ khóa; cụm mật khẩu mở sổ của quầy</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Dùng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Dùng mã khôi phục</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Express</source>
        <translation>Hỏa tốc</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Hẹn giờ</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Opening the desk …</source>
        <translation>Đang mở quầy …</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>The counter of the KT1 postal service</source>
        <translation>Quầy giao dịch dịch vụ bưu chính KT1</translation>
    </message>
</context>
</TS>
