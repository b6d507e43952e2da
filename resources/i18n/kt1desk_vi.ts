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
        <source>Scan the label on the envelope, or type its number.</source>
        <translation>Quét nhãn trên bì, hoặc gõ số hiệu.</translation>
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
        <source>Type a few letters of the province and choose the office.</source>
        <translation>Gõ vài chữ của tên tỉnh rồi chọn bưu cục.</translation>
    </message>
    <message>
        <source>Type day and hour that the slip says, e.g. 26/11 09:40.</source>
        <translation>Gõ ngày giờ ghi trên phiếu, ví dụ 26/11 09:40.</translation>
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
        <source>Cover and seal</source>
        <translation>Bì và niêm phong</translation>
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
        <source>Number on the emergency label</source>
        <translation>Số hiệu trên nhãn dự phòng</translation>
    </message>
    <message>
        <source>Office there</source>
        <translation>Bưu cục nơi đến</translation>
    </message>
    <message>
        <source>Really accepted at</source>
        <translation>Giờ nhận thật</translation>
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
        <source>A seal number may be scanned wherever you are; to replace one, go to it first.</source>
        <translation>Số niêm phong quét được ở bất kỳ ô nào; muốn thay số khác thì vào ô ấy trước.</translation>
    </message>
    <message>
        <source>Accept an item</source>
        <translation>Chấp nhận bưu gửi</translation>
    </message>
    <message>
        <source>Never write what a document is about anywhere.</source>
        <translation>Không bao giờ ghi nội dung, trích yếu của tài liệu ở bất cứ đâu.</translation>
    </message>
    <message>
        <source>Recipient: a digit or ↓ offers those to whom this sender sent last, Enter takes the marked one; addressee and service come along.</source>
        <translation>Nơi nhận: gõ một chữ số hoặc ↓ để chọn trong các nơi đơn vị này vừa gửi, Enter lấy dòng đang đánh dấu; người nhận và dịch vụ theo cùng.</translation>
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
        <source>Type a few letters of an agency without marks, or its code: “so tttt”, “dang uy”.</source>
        <translation>Gõ vài chữ không dấu của tên cơ quan, hoặc mã cơ quan: “so tttt”, “dang uy”.</translation>
    </message>
    <message>
        <source>Weight and letter are typed anew for every item.</source>
        <translation>Khối lượng và ký hiệu phải nhập lại cho từng bưu gửi.</translation>
    </message>
    <message>
        <source>What is half typed comes back to you after a lock, another clerk or a power cut; after a power cut letter, weight and check are asked for anew.</source>
        <translation>Bưu gửi đang nhập dở hiện lại cho chính người nhập sau khi khóa máy, đổi người hay mất điện; sau khi mất điện phải chọn lại ký hiệu, cân và kiểm tra lại.</translation>
    </message>
    <message>
        <source>While you type who hands in, the register is offered: ↓ marks a person, Enter takes name and agency. Any other name stays as typed.</source>
        <translation>Khi nhập người giao, danh sách đăng ký được gợi ý: ↓ chọn một người, Enter lấy cả tên và cơ quan. Tên khác vẫn giữ như đã nhập.</translation>
    </message>
    <message>
        <source>accept the item and send its label</source>
        <translation>nhận bưu gửi và in nhãn</translation>
    </message>
    <message>
        <source>correct the marked item of this visit, with a reason</source>
        <translation>sửa bưu gửi đang chọn của lượt này, kèm lý do</translation>
    </message>
    <message>
        <source>cover and seal checked: confirms every point named beside it</source>
        <translation>đã xem bì và niêm phong: xác nhận mọi điểm ghi bên cạnh</translation>
    </message>
    <message>
        <source>enter late what was accepted on paper, with number and moment of its slip</source>
        <translation>nhập bù bưu gửi đã nhận bằng phiếu viết tay, theo số hiệu và giờ trên phiếu</translation>
    </message>
    <message>
        <source>give the marked item of this visit back, with a reason</source>
        <translation>trả lại bưu gửi đang chọn của lượt này, kèm lý do</translation>
    </message>
    <message>
        <source>go on with another visit that stands open, or another courier comes first</source>
        <translation>làm tiếp một lượt giao đang để mở, hoặc nhận người giao khác trước</translation>
    </message>
    <message>
        <source>no printer: write the label by hand, type its number back</source>
        <translation>máy in hỏng: viết tay nhãn, gõ lại số hiệu trên nhãn</translation>
    </message>
    <message>
        <source>print a list or a slip of this shift again</source>
        <translation>in lại phiếu giao nhận hoặc phiếu từ chối của ca này</translation>
    </message>
    <message>
        <source>refuse the item, with a reason</source>
        <translation>từ chối bưu gửi, nêu lý do</translation>
    </message>
    <message>
        <source>send a label of which nothing came out; F9 prints every other one again</source>
        <translation>gửi nhãn chưa ra khỏi máy in; nhãn khác in lại bằng F9</translation>
    </message>
    <message>
        <source>send a posting slip of the marked or the newest item</source>
        <translation>in phiếu gửi của bưu gửi đang chọn hoặc mới nhất</translation>
    </message>
    <message>
        <source>send a seal strip of the marked or the newest item</source>
        <translation>gửi tem niêm phong của bưu gửi đang chọn hoặc mới nhất</translation>
    </message>
    <message>
        <source>sender, recipient and service as for the item before</source>
        <translation>lấy nơi gửi, nơi nhận và dịch vụ như bưu gửi trước</translation>
    </message>
    <message>
        <source>take the usual item that stands beside the key</source>
        <translation>lấy bưu gửi thường gặp ghi cạnh phím đó</translation>
    </message>
    <message>
        <source>take the weight from the scale, once it is steady</source>
        <translation>lấy khối lượng từ cân, khi cân đã đứng yên</translation>
    </message>
    <message>
        <source>the agency&apos;s list from a file; Ctrl+G puts a row off</source>
        <translation>danh sách của cơ quan từ tệp; Ctrl+G để một dòng lại sau</translation>
    </message>
    <message>
        <source>the card of the sender: who may hand in, whom to call</source>
        <translation>hồ sơ của nơi gửi: ai được gửi, gọi ai ngoài giờ</translation>
    </message>
    <message>
        <source>the courier leaves: close the visit, print its list; Alt+P: a slip of each item</source>
        <translation>người giao ra về: kết thúc lượt giao, in phiếu giao nhận; Alt+P: thêm phiếu gửi của từng bưu gửi</translation>
    </message>
    <message>
        <source>to the next field; Alt with the letter shown goes straight to one</source>
        <translation>sang ô kế tiếp; Alt cùng chữ ghi cạnh ô đi thẳng tới ô đó</translation>
    </message>
    <message>
        <source>which labels nobody has scanned yet</source>
        <translation>những nhãn chưa ai quét</translation>
    </message>
</context>
<context>
    <name>AcceptLabel</name>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Handwritten</source>
        <translation>Nhãn viết tay</translation>
    </message>
    <message>
        <source>Label missing</source>
        <translation>Thiếu nhãn</translation>
    </message>
    <message>
        <source>Label on its way</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Look for label</source>
        <translation>Tìm nhãn ở máy in</translation>
    </message>
    <message>
        <source>Scan label</source>
        <translation>Chờ quét</translation>
    </message>
</context>
<context>
    <name>AcceptNews</name>
    <message>
        <source>A list comes when a visit is closed (Ctrl+E), a slip with a refusal (Ctrl+T).</source>
        <translation>Phiếu giao nhận có khi kết thúc lượt (Ctrl+E), phiếu từ chối có khi từ chối bưu gửi (Ctrl+T).</translation>
    </message>
    <message>
        <source>Accept an item first, or mark its line (Alt+Y).</source>
        <translation>Hãy nhận một bưu gửi trước, hoặc chọn dòng của nó (Alt+Y).</translation>
    </message>
    <message>
        <source>An item that another clerk has half typed is put aside</source>
        <translation>Bưu gửi người khác nhập dở đã được cất riêng</translation>
    </message>
    <message>
        <source>Both sign it; the courier takes it home. The form waits for the next courier.</source>
        <translation>Hai bên ký, người giao mang về. Các ô đã trống, chờ người giao tiếp theo.</translation>
    </message>
    <message>
        <source>Choose the recipient; from the next item on Ctrl+R repeats it.</source>
        <translation>Hãy chọn cơ quan nhận; từ bưu gửi sau, Ctrl+R lặp lại.</translation>
    </message>
    <message>
        <source>Confirmed at {time}. Nothing more to do.</source>
        <translation>Đã xác nhận lúc {time}. Không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>Destroy the old label, and the slip if there is one.</source>
        <translation>Hủy nhãn cũ, và phiếu gửi cũ nếu đã in.</translation>
    </message>
    <message>
        <source>Destroy the old label, and the slip if there is one; a new label is on its way.</source>
        <translation>Hủy nhãn cũ, và phiếu gửi cũ nếu đã in; nhãn mới đang được in.</translation>
    </message>
    <message>
        <source>Due {due} · {price}. Scan the label on the envelope; it is not printed again.</source>
        <translation>Hạn {due} · {price}. Quét nhãn trên bì; không in lại nhãn.</translation>
    </message>
    <message>
        <source>Due {due} · {price}. The label is on its way to the printer.</source>
        <translation>Phát trước {due} · {price}. Nhãn đang được gửi tới máy in.</translation>
    </message>
    <message>
        <source>Esc says that you have seen it; until then no scan counts.</source>
        <translation>Nhấn Esc để báo đã thấy; trước đó mọi lần quét không được tính.</translation>
    </message>
    <message>
        <source>Every label is confirmed</source>
        <translation>Mọi nhãn đều đã xác nhận</translation>
    </message>
    <message>
        <source>F12 goes on behind it. If it did not come, Ctrl+I prints a copy that says so.</source>
        <translation>F12 in tiếp các phiếu sau. Nếu phiếu này chưa ra, Ctrl+I in một bản có ghi là bản in lại.</translation>
    </message>
    <message>
        <source>Give the item back to {where}. It has no number and is not in your custody.</source>
        <translation>Trả bưu gửi lại cho {where}. Bưu gửi không có số hiệu và không do bạn giữ.</translation>
    </message>
    <message>
        <source>Give the item back with its slip. It has no number and is not in your custody.</source>
        <translation>Trả bưu gửi lại kèm phiếu. Bưu gửi không có số hiệu và không do bạn giữ.</translation>
    </message>
    <message>
        <source>Give the item back with its slip. It has no number and is not in your custody. {where}</source>
        <translation>Trả bưu gửi lại kèm phiếu. Bưu gửi không có số hiệu và không do bạn giữ. {where}</translation>
    </message>
    <message>
        <source>Hand the item back and destroy its label. The number is spent.</source>
        <translation>Trả bưu gửi cho người gửi và hủy nhãn. Số hiệu này không dùng lại.</translation>
    </message>
    <message>
        <source>If it came out, scan it. If not, F9 prints it again; it is never sent again by itself.</source>
        <translation>Nếu nhãn đã ra, hãy quét. Nếu chưa, bấm F9 để in lại; máy không bao giờ tự gửi lại.</translation>
    </message>
    <message>
        <source>If it is there, scan it. To print it again press F9: why is asked, and the old one is destroyed.</source>
        <translation>Nếu có nhãn, hãy quét. Muốn in lại, bấm F9: phải có lý do và hủy nhãn cũ.</translation>
    </message>
    <message>
        <source>Is it the right envelope? To replace the number go to it (Alt+I) and scan again.</source>
        <translation>Có đúng bì thư này không? Muốn thay số thì vào ô số niêm phong (Alt+I) rồi quét lại.</translation>
    </message>
    <message>
        <source>It is marked as a reprint, and the book says so.</source>
        <translation>Bản này ghi rõ là bản in lại và đã ghi sổ.</translation>
    </message>
    <message>
        <source>It is marked as a reprint, and the book says so. {where}</source>
        <translation>Bản này ghi rõ là bản in lại và đã ghi sổ. {where}</translation>
    </message>
    <message>
        <source>It is not accepted yet; it comes back when that clerk signs in here.</source>
        <translation>Bưu gửi đó chưa được chấp nhận; khi người ấy đăng nhập lại ở quầy này, phần nhập dở sẽ hiện lại.</translation>
    </message>
    <message>
        <source>It proves nothing about the envelope. Scan the bars of the label itself.</source>
        <translation>Mã này không chứng minh gì về bì thư. Hãy quét mã vạch trên chính nhãn.</translation>
    </message>
    <message>
        <source>Look for the paper: nobody knows whether it came out</source>
        <translation>Hãy tìm tờ giấy: không rõ máy in đã in ra chưa</translation>
    </message>
    <message>
        <source>No item before this one</source>
        <translation>Chưa có bưu gửi trước</translation>
    </message>
    <message>
        <source>No item to print a slip of</source>
        <translation>Không có bưu gửi nào để in phiếu gửi</translation>
    </message>
    <message>
        <source>No label was confirmed. Alt+B says that cover and seal are checked.</source>
        <translation>Chưa xác nhận nhãn nào. Alt+B ghi rằng bì và niêm phong đã được kiểm tra.</translation>
    </message>
    <message>
        <source>No list and no slip in this shift yet</source>
        <translation>Ca này chưa có phiếu giao nhận hay phiếu từ chối nào</translation>
    </message>
    <message>
        <source>No printer is chosen (F11). Print this file, stick it on and scan it: {where}</source>
        <translation>Chưa chọn máy in (F11). Hãy in tệp này, dán lên bì rồi quét: {where}</translation>
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
        <source>Nothing to do in this visit</source>
        <translation>Lượt giao này không có việc đó</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Scan the bars of the label again.</source>
        <translation>Chưa xác nhận gì. Hãy quét lại mã vạch của nhãn.</translation>
    </message>
    <message>
        <source>Nothing was filled in. Scan the seal of the envelope at hand.</source>
        <translation>Chưa điền gì. Hãy quét niêm phong của bì đang nhận.</translation>
    </message>
    <message>
        <source>Record the correction first (Ctrl+Enter), or leave it (Esc): what is typed is kept.</source>
        <translation>Hãy ghi việc sửa trước (Ctrl+Enter), hoặc thôi sửa (Esc): những gì đã nhập vẫn được giữ.</translation>
    </message>
    <message>
        <source>Refused and recorded</source>
        <translation>Đã từ chối và ghi sổ</translation>
    </message>
    <message>
        <source>Refused and recorded; the slip is saved as a PDF</source>
        <translation>Đã từ chối và ghi sổ; phiếu đã lưu thành tệp PDF</translation>
    </message>
    <message>
        <source>Refused and recorded; the slip was sent to {where}</source>
        <translation>Đã từ chối và ghi sổ; phiếu đã gửi đến {where}</translation>
    </message>
    <message>
        <source>Seal number {where} is filled in</source>
        <translation>Đã điền số niêm phong {where}</translation>
    </message>
    <message>
        <source>Seal number {where} is not filled in: another one stands there</source>
        <translation>Không điền số niêm phong {where}: trong ô đã có số khác</translation>
    </message>
    <message>
        <source>Seal number {where} is that of the item before</source>
        <translation>Số niêm phong {where} là của bưu gửi trước</translation>
    </message>
    <message>
        <source>Stick it across the flap, the dashes on the seam. {where}</source>
        <translation>Dán ngang nắp bì, nét đứt trùng mép dán. {where}</translation>
    </message>
    <message>
        <source>Stick it on and scan it: only the scan confirms it.</source>
        <translation>Dán nhãn rồi quét: chỉ lần quét mới xác nhận nhãn.</translation>
    </message>
    <message>
        <source>Stop: wrong label</source>
        <translation>Dừng lại: sai nhãn</translation>
    </message>
    <message>
        <source>That was the code of a paper</source>
        <translation>Đó là mã của một tờ giấy</translation>
    </message>
    <message>
        <source>The book already counts it. See to the printer, then F12 sends the same copy again.</source>
        <translation>Sổ đã tính bản này. Xem lại máy in, rồi F12 gửi lại đúng bản đó.</translation>
    </message>
    <message>
        <source>The first item of a courier begins one. To change an item, mark it first (Alt+Y).</source>
        <translation>Bưu gửi đầu tiên sẽ mở lượt. Muốn sửa hay trả lại, chọn dòng bưu gửi trước (Alt+Y).</translation>
    </message>
    <message>
        <source>The form waits for the next courier.</source>
        <translation>Các ô đã trống, chờ người giao tiếp theo.</translation>
    </message>
    <message>
        <source>The form waits for the next courier. {where}</source>
        <translation>Các ô đã trống, chờ người giao tiếp theo. {where}</translation>
    </message>
    <message>
        <source>The further copy is missing</source>
        <translation>Chưa có bản in lại</translation>
    </message>
    <message>
        <source>The further copy is saved as a PDF</source>
        <translation>Bản in lại đã lưu thành tệp PDF</translation>
    </message>
    <message>
        <source>The further copy was sent to {where}</source>
        <translation>Bản in lại đã gửi đến {where}</translation>
    </message>
    <message>
        <source>The item is accepted and in your custody. Ctrl+P sends the label again; Ctrl+Shift+W if it has to be written by hand.</source>
        <translation>Bưu gửi đã chấp nhận và do bạn giữ. Ctrl+P gửi lại nhãn; Ctrl+Shift+W nếu phải viết tay.</translation>
    </message>
    <message>
        <source>The item may leave the desk.</source>
        <translation>Bưu gửi được phép rời quầy.</translation>
    </message>
    <message>
        <source>The item may leave the desk. A printed label takes its place once it is scanned.</source>
        <translation>Bưu gửi được phép rời quầy. Nhãn in sẽ thay nhãn này khi được quét.</translation>
    </message>
    <message>
        <source>The list of the visit is missing</source>
        <translation>Chưa có phiếu giao nhận của lượt này</translation>
    </message>
    <message>
        <source>The list of the visit names the item as well. {where}</source>
        <translation>Phiếu giao nhận của lượt cũng ghi bưu gửi này. {where}</translation>
    </message>
    <message>
        <source>The posting slips stopped at {number}</source>
        <translation>Phiếu gửi dừng lại ở {number}</translation>
    </message>
    <message>
        <source>The refusal is in the book. Give the item back; see to the printer, then F12 sends the slip again.</source>
        <translation>Việc từ chối đã ghi sổ. Trả bưu gửi lại; xem lại máy in, rồi F12 gửi phiếu lần nữa.</translation>
    </message>
    <message>
        <source>The slip of the refusal is missing</source>
        <translation>Chưa có phiếu từ chối</translation>
    </message>
    <message>
        <source>The visit is closed</source>
        <translation>Đã kết thúc lượt giao</translation>
    </message>
    <message>
        <source>The visit is closed and in the book. See to the printer and try again above.</source>
        <translation>Lượt giao đã kết thúc và đã ghi sổ. Hãy xem lại máy in rồi bấm thử lại ở phía trên.</translation>
    </message>
    <message>
        <source>The visit is closed. See to the printer, then F12 sends this slip and those after it.</source>
        <translation>Lượt giao đã kết thúc. Xem lại máy in, rồi F12 gửi in phiếu này và các phiếu sau.</translation>
    </message>
    <message>
        <source>The visit is closed; its list is saved as a PDF</source>
        <translation>Lượt giao đã kết thúc; phiếu giao nhận đã lưu thành PDF</translation>
    </message>
    <message>
        <source>The visit is closed; its list was sent to {where}</source>
        <translation>Lượt giao đã kết thúc; phiếu giao nhận đã gửi tới {where}</translation>
    </message>
    <message>
        <source>The visit is closed; posting slips saved as PDFs: {count}</source>
        <translation>Lượt giao đã kết thúc; phiếu gửi đã lưu thành tệp PDF: {count}</translation>
    </message>
    <message>
        <source>The visit is closed; posting slips sent: {count}</source>
        <translation>Lượt giao đã kết thúc; phiếu gửi đã gửi in: {count}</translation>
    </message>
    <message>
        <source>The visit of {where} goes on</source>
        <translation>Làm tiếp lượt giao của {where}</translation>
    </message>
    <message>
        <source>To print it again press F9: why is asked, and the old one is destroyed.</source>
        <translation>Muốn in lại, bấm F9: phải có lý do và hủy tem cũ.</translation>
    </message>
    <message>
        <source>To print one again, mark its line first (Alt+Y).</source>
        <translation>Muốn gửi lại nhãn nào, hãy chọn dòng đó trước (Alt+Y).</translation>
    </message>
    <message>
        <source>What is listed here is accepted. What is not was not taken, and is still the courier&apos;s.</source>
        <translation>Bưu gửi có trong danh sách này đã được chấp nhận; bưu gửi khác chưa nhận, còn ở người giao.</translation>
    </message>
    <message>
        <source>What it says is in the book. If it did not come, Ctrl+Shift+P prints a copy that says so.</source>
        <translation>Nội dung đã ghi vào sổ. Nếu không thấy, bấm Ctrl+Shift+P để in bản có ghi là bản in lại.</translation>
    </message>
    <message>
        <source>{number} accepted</source>
        <translation>Đã nhận {number}</translation>
    </message>
    <message>
        <source>{number} entered late</source>
        <translation>{number}: đã nhập bù</translation>
    </message>
    <message>
        <source>{number} is being corrected</source>
        <translation>Đang sửa {number}</translation>
    </message>
    <message>
        <source>{number} is corrected</source>
        <translation>Đã sửa {number}</translation>
    </message>
    <message>
        <source>{number} is given back</source>
        <translation>Đã trả lại {number}</translation>
    </message>
    <message>
        <source>{number} was confirmed before</source>
        <translation>{number} đã xác nhận từ trước</translation>
    </message>
    <message>
        <source>{number}: handwritten label recorded</source>
        <translation>{number}: đã ghi nhận nhãn viết tay</translation>
    </message>
    <message>
        <source>{number}: its label was sent, nothing was printed now</source>
        <translation>{number}: nhãn đã gửi in, lần này chưa in gì</translation>
    </message>
    <message>
        <source>{number}: its seal strip was sent, nothing was printed now</source>
        <translation>{number}: tem niêm phong đã gửi in trước đó, lần này không in</translation>
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
        <source>{number}: look for the label</source>
        <translation>{number}: tìm nhãn ở máy in</translation>
    </message>
    <message>
        <source>{number}: look for the posting slip, nobody knows whether it came out</source>
        <translation>{number}: hãy tìm phiếu gửi, không rõ máy in đã in ra chưa</translation>
    </message>
    <message>
        <source>{number}: posting slip saved as a PDF</source>
        <translation>{number}: phiếu gửi đã lưu thành tệp PDF</translation>
    </message>
    <message>
        <source>{number}: posting slip sent</source>
        <translation>{number}: đã gửi in phiếu gửi</translation>
    </message>
    <message>
        <source>{number}: seal strip saved as a PDF</source>
        <translation>{number}: tem niêm phong đã lưu thành tệp PDF</translation>
    </message>
    <message>
        <source>{number}: seal strip sent</source>
        <translation>{number}: đã gửi tem niêm phong</translation>
    </message>
    <message>
        <source>“{where}” is no item number</source>
        <translation>“{where}” không phải số hiệu bưu gửi</translation>
    </message>
</context>
<context>
    <name>AcceptQuote</name>
    <message>
        <source>Delivered by this office: nothing to wait for.</source>
        <translation>Bưu cục này tự phát: không phải chờ chuyến.</translation>
    </message>
    <message>
        <source>J + 1 working day</source>
        <translation>J + 1 ngày làm việc</translation>
    </message>
    <message>
        <source>J + {days} working days</source>
        <translation>J + {days} ngày làm việc</translation>
    </message>
    <message>
        <source>Leaves the province from here: the timetable does not say when.</source>
        <translation>Đi khỏi tỉnh từ bưu cục này: bảng giờ xe không ghi giờ.</translation>
    </message>
    <message>
        <source>Next transport {line}: leaves {leaves}, arrives {arrives}</source>
        <translation>Chuyến kế tiếp {line}: đi {leaves}, đến {arrives}</translation>
    </message>
    <message>
        <source>Next transport {line}: leaves {leaves}, goes on from the centre {on} ({onward}), arrives {arrives}</source>
        <translation>Chuyến kế tiếp {line}: đi {leaves}, từ trung tâm đi tiếp {on} ({onward}), đến {arrives}</translation>
    </message>
    <message>
        <source>No transport in the timetable: whether the promise can be kept is not known.</source>
        <translation>Không có chuyến trong bảng giờ xe: không biết có kịp giờ đã hẹn hay không.</translation>
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
    <message>
        <source>{hour} today</source>
        <translation>{hour} hôm nay</translation>
    </message>
    <message>
        <source>{hour} tomorrow</source>
        <translation>{hour} ngày mai</translation>
    </message>
    <message>
        <source>{payer}; nothing to pay, recorded at full tariff</source>
        <translation>{payer}; trả 0 đồng, ghi sổ theo cước đầy đủ</translation>
    </message>
    <message>
        <source>{way} at the centre; how it goes on is not in the timetable.</source>
        <translation>{way} tại trung tâm; chặng sau không có trong bảng giờ xe.</translation>
    </message>
    <message>
        <source>{way}: makes it.</source>
        <translation>{way}: kịp.</translation>
    </message>
    <message>
        <source>{way}: misses the promised moment.</source>
        <translation>{way}: không kịp thời điểm cam kết.</translation>
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
        <source>Enter late</source>
        <translation>Nhập bù</translation>
    </message>
    <message>
        <source>Numbers by phone…</source>
        <translation>Nhận số qua điện thoại…</translation>
    </message>
    <message>
        <source>Record the correction…</source>
        <translation>Ghi sửa đổi…</translation>
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
        <source>allow as the second person</source>
        <translation>duyệt với tư cách người thứ hai</translation>
    </message>
    <message>
        <source>back the book up</source>
        <translation>sao lưu sổ</translation>
    </message>
    <message>
        <source>change the dated tables</source>
        <translation>sửa các bảng theo ngày hiệu lực</translation>
    </message>
    <message>
        <source>check the book</source>
        <translation>kiểm tra sổ</translation>
    </message>
    <message>
        <source>hold a shift</source>
        <translation>giữ ca trực</translation>
    </message>
    <message>
        <source>look beyond the own items</source>
        <translation>xem ngoài phần mình giữ</translation>
    </message>
    <message>
        <source>print or save lists beyond the own items</source>
        <translation>in hoặc lưu danh sách ngoài phần mình giữ</translation>
    </message>
    <message>
        <source>register staff</source>
        <translation>khai nhân viên</translation>
    </message>
    <message>
        <source>restore the book</source>
        <translation>khôi phục sổ</translation>
    </message>
    <message>
        <source>see what is on hand</source>
        <translation>xem bưu gửi đang giữ</translation>
    </message>
</context>
<context>
    <name>AgencyEdit</name>
    <message>
        <source>took over from {name}</source>
        <translation>tiếp nhận từ {name}</translation>
    </message>
</context>
<context>
    <name>AgencyPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Call in this order</source>
        <translation>Gọi theo thứ tự</translation>
    </message>
    <message>
        <source>Contact points may be out of date: ask the agency, and tell the province.</source>
        <translation>Danh sách đầu mối có thể đã cũ: hãy hỏi cơ quan và báo Bưu điện tỉnh.</translation>
    </message>
    <message>
        <source>Contact points out of hours</source>
        <translation>Đầu mối ngoài giờ</translation>
    </message>
    <message>
        <source>Count A, B, C too</source>
        <translation>Tính cả A, B, C</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Xác nhận lần cuối</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Được</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Nobody is named whom to call out of hours: ask the agency, and tell the province.</source>
        <translation>Chưa có ai được nêu để gọi ngoài giờ: hãy hỏi cơ quan và báo Bưu điện tỉnh.</translation>
    </message>
    <message>
        <source>Persons of the register</source>
        <translation>Người được ủy quyền</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Mẫu chữ ký</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Took over from {name}, which has ended</source>
        <translation>Tiếp nhận từ {name} (đã kết thúc hoạt động)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi</translation>
    </message>
    <message>
        <source>ask the agency</source>
        <translation>hãy hỏi cơ quan</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>gửi</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>chưa từng xác nhận</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>không ký hiệu</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation>hôm nay không có hiệu lực</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>nhận</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>{first} to {last}: {items} item(s), {money}, items of A, B and C included; written down</source>
        <translation>{first} đến {last}: {items} bưu gửi, {money}, kể cả ký hiệu A, B, C; đã ghi sổ</translation>
    </message>
    <message>
        <source>{first} to {last}: {items} item(s), {money}, without items of A, B or C</source>
        <translation>{first} đến {last}: {items} bưu gửi, {money}, không kể ký hiệu A, B, C</translation>
    </message>
</context>
<context>
    <name>Approvable</name>
    <message>
        <source>Be the witness of a handover</source>
        <translation>Chứng kiến bàn giao ca</translation>
    </message>
    <message>
        <source>Clear a difference of a handover</source>
        <translation>Giải quyết chênh lệch bàn giao</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>Đính chính ghi nhận</translation>
    </message>
    <message>
        <source>Print a label again that never came out</source>
        <translation>In lại nhãn chưa ra khỏi máy in</translation>
    </message>
    <message>
        <source>Print a label again, having seen the old one destroyed</source>
        <translation>In lại nhãn, đã thấy hủy nhãn cũ</translation>
    </message>
    <message>
        <source>Print a seal strip again that never came out</source>
        <translation>In lại tem niêm phong chưa ra khỏi máy in</translation>
    </message>
    <message>
        <source>Print a seal strip again, having seen the old one destroyed</source>
        <translation>In lại tem niêm phong, đã thấy hủy tem cũ</translation>
    </message>
    <message>
        <source>Restore the book</source>
        <translation>Khôi phục sổ</translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <translation>Đặt mã PIN mới</translation>
    </message>
    <message>
        <source>Shift without a commitment</source>
        <translation>Mở ca khi không có cam kết</translation>
    </message>
    <message>
        <source>Take from a courier not on the register</source>
        <translation>Nhận từ người ngoài danh sách</translation>
    </message>
</context>
<context>
    <name>ApprovalFault</name>
    <message>
        <source>Choose the reason.</source>
        <translation>Hãy chọn lý do.</translation>
    </message>
    <message>
        <source>Choose who allows it.</source>
        <translation>Hãy chọn người duyệt.</translation>
    </message>
    <message>
        <source>The second person types the PIN: it is a signature.</source>
        <translation>Người thứ hai tự nhập mã PIN: đó là chữ ký.</translation>
    </message>
    <message>
        <source>Type the answer that is read out over the phone.</source>
        <translation>Nhập mã trả lời nghe qua điện thoại.</translation>
    </message>
</context>
<context>
    <name>ApprovalView</name>
    <message>
        <source>A second person is needed</source>
        <translation>Cần người thứ hai duyệt</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Tại chỗ</translation>
    </message>
    <message>
        <source>Leave it undone</source>
        <translation>Thôi, không làm</translation>
    </message>
    <message>
        <source>Nobody else is known here who may allow this. Connect to the province once.</source>
        <translation>Quầy này chưa biết ai khác được duyệt việc này. Hãy kết nối với tỉnh một lần.</translation>
    </message>
    <message>
        <source>Nobody else may allow this with a PIN of this machine. Call (F6).</source>
        <translation>Không còn ai có mã PIN ở máy này được duyệt việc này. Hãy gọi điện (F6).</translation>
    </message>
    <message>
        <source>Nobody else may allow this with a PIN of this machine. Wait for somebody who may.</source>
        <translation>Không còn ai có mã PIN trên máy này được duyệt việc này. Hãy chờ người được duyệt đến quầy.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>{about} · asked for by {name}</source>
        <translation>{about} · {name} đề nghị</translation>
    </message>
</context>
<context>
    <name>ApprovalsFault</name>
    <message>
        <source>Choose the desk that calls.</source>
        <translation>Hãy chọn quầy đang gọi.</translation>
    </message>
    <message>
        <source>Choose what is asked.</source>
        <translation>Hãy chọn việc được đề nghị.</translation>
    </message>
    <message>
        <source>Choose what you sign for.</source>
        <translation>Hãy chọn việc cần ký.</translation>
    </message>
    <message>
        <source>Choose who answers.</source>
        <translation>Hãy chọn người trả lời.</translation>
    </message>
    <message>
        <source>Choose who asks.</source>
        <translation>Hãy chọn người đề nghị.</translation>
    </message>
    <message>
        <source>Type the call code that is read out to you.</source>
        <translation>Nhập mã gọi mà bên kia đọc.</translation>
    </message>
    <message>
        <source>Type whom or what it is about.</source>
        <translation>Nhập việc này về ai hoặc về gì.</translation>
    </message>
    <message>
        <source>Type your PIN: it is your signature.</source>
        <translation>Nhập mã PIN: đó là chữ ký của bạn.</translation>
    </message>
</context>
<context>
    <name>ApprovalsHelp</name>
    <message>
        <source>Approvals</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Only the person who allowed an act by phone can sign for it.</source>
        <translation>Chỉ người đã duyệt qua điện thoại mới ký được cho việc đó.</translation>
    </message>
    <message>
        <source>Sign in person for what you allowed by phone, and answer a clerk who calls because nobody else is there.</source>
        <translation>Ký trực tiếp cho việc đã duyệt qua điện thoại, và trả lời giao dịch viên gọi đến khi bên đó không có ai khác.</translation>
    </message>
    <message>
        <source>The call code shows which desk calls. Ask back if it is not the one you know.</source>
        <translation>Mã gọi cho biết quầy nào đang gọi. Nếu không phải quầy bạn biết, hãy hỏi lại.</translation>
    </message>
    <message>
        <source>Write down what you hear word by word: a code for one act opens no other.</source>
        <translation>Nhập đúng từng từ nghe được: mã cho việc này không dùng được cho việc khác.</translation>
    </message>
    <message>
        <source>make the answer to a call</source>
        <translation>tạo mã trả lời cho cuộc gọi</translation>
    </message>
    <message>
        <source>sign for the approval that is marked</source>
        <translation>ký cho việc đang chọn</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>sang ô kế tiếp</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>It cannot be read; the sender may have a newer program.</source>
        <translation>Không đọc được; bên gửi có thể dùng chương trình mới hơn.</translation>
    </message>
    <message>
        <source>It claims to be of this very desk.</source>
        <translation>Dòng này tự nhận là của chính quầy này.</translation>
    </message>
    <message>
        <source>Its desk was known by another key.</source>
        <translation>Quầy gửi dòng này trước đây dùng khóa khác.</translation>
    </message>
    <message>
        <source>Its signature is not that of its desk.</source>
        <translation>Chữ ký không phải của quầy đã gửi.</translation>
    </message>
    <message>
        <source>The book holds another line under its number.</source>
        <translation>Sổ đã có dòng khác mang cùng số.</translation>
    </message>
    <message>
        <source>The key of its desk is not known here.</source>
        <translation>Ở đây không biết khóa của quầy đã gửi.</translation>
    </message>
    <message>
        <source>What it says is not what was signed.</source>
        <translation>Nội dung dòng không đúng với phần đã ký.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Allowed {asked_by}: {allowed} ({about})</source>
        <translation>Đã duyệt cho {asked_by}: {allowed} ({about})</translation>
    </message>
    <message>
        <source>Another kind of entry ({kind}); a newer program names it</source>
        <translation>Loại ghi nhận khác ({kind}); chương trình mới hơn mới gọi được tên</translation>
    </message>
    <message>
        <source>Changed their own PIN</source>
        <translation>Tự đổi mã PIN</translation>
    </message>
    <message>
        <source>Copy made, opened and counted: {lines} lines, {place}</source>
        <translation>Đã tạo bản sao lưu, mở và đếm lại: {lines} dòng, {place}</translation>
    </message>
    <message>
        <source>Exported {list}: {lines} lines</source>
        <translation>Đã xuất {list}: {lines} dòng</translation>
    </message>
    <message>
        <source>Looked at {list}: {lines} lines</source>
        <translation>Đã xem {list}: {lines} dòng</translation>
    </message>
    <message>
        <source>Printed paper {about} again, copy {lines}</source>
        <translation>In lại giấy tờ {about}, bản {lines}</translation>
    </message>
    <message>
        <source>Printed the label of {about} again, copy {lines}</source>
        <translation>In lại nhãn của {about}, bản {lines}</translation>
    </message>
    <message>
        <source>Printed the seal strip of {about} again, copy {lines}</source>
        <translation>In lại tem niêm phong của {about}, bản {lines}</translation>
    </message>
    <message>
        <source>Read a code over the phone: {allowed} ({about})</source>
        <translation>Đã đọc mã qua điện thoại: {allowed} ({about})</translation>
    </message>
    <message>
        <source>Signed in person for what they had allowed by phone</source>
        <translation>Đã ký trực tiếp cho việc từng duyệt qua điện thoại</translation>
    </message>
    <message>
        <source>The book went on in a new life: {life}; {lines} facts written again</source>
        <translation>Sổ sang đời mới: {life}; ghi lại {lines} ghi nhận</translation>
    </message>
    <message>
        <source>Vouched for {about}, who chose a new PIN</source>
        <translation>Đã xác nhận cho {about} đặt mã PIN mới</translation>
    </message>
    <message>
        <source>Wrong PINs in this name: {lines} in a row</source>
        <translation>Gõ sai mã PIN của tên này: {lines} lần liền</translation>
    </message>
</context>
<context>
    <name>AuditCells</name>
    <message>
        <source>A line from the province was set aside. {why}</source>
        <translation>Một dòng từ tỉnh đã để riêng. {why}</translation>
    </message>
    <message>
        <source>All facts are kept; a person has to find out.</source>
        <translation>Mọi ghi nhận đều được giữ; cần người tìm hiểu.</translation>
    </message>
    <message>
        <source>It is kept apart and changes nothing here; the others went on.</source>
        <translation>Dòng này được giữ riêng và không thay đổi gì ở đây; các dòng khác vẫn chạy tiếp.</translation>
    </message>
    <message>
        <source>by phone, not yet signed for in person</source>
        <translation>qua điện thoại, chưa ký trực tiếp</translation>
    </message>
    <message>
        <source>by phone, signed for in person at {moment}</source>
        <translation>qua điện thoại, đã ký trực tiếp lúc {moment}</translation>
    </message>
    <message>
        <source>desk {desk}, line {number}</source>
        <translation>quầy {desk}, dòng {number}</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>tại chỗ</translation>
    </message>
    <message>
        <source>{reason} · asked for by {by}</source>
        <translation>{reason} · hỏi theo {by}</translation>
    </message>
</context>
<context>
    <name>AuditHelp</name>
    <message>
        <source>Audit</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Nothing can be changed here. What contradicts itself is kept as it is.</source>
        <translation>Ở đây không sửa được gì. Chỗ mâu thuẫn được giữ nguyên như đã ghi.</translation>
    </message>
    <message>
        <source>Opening the list is itself written down, and so is reading it for other days.</source>
        <translation>Mở danh sách này cũng được ghi sổ; xem những ngày khác cũng vậy.</translation>
    </message>
    <message>
        <source>Shows who looked at what and why, wrong and new PINs, what a second person allowed, copies and new lives of the book, and what contradicts itself.</source>
        <translation>Cho thấy ai đã xem gì và vì sao, mã PIN gõ sai và mã PIN mới, việc người thứ hai đã duyệt, các bản sao lưu và đời mới của sổ, và những chỗ mâu thuẫn.</translation>
    </message>
    <message>
        <source>go to kinds and days; arrows choose</source>
        <translation>sang phần chọn loại và ngày; phím mũi tên để chọn</translation>
    </message>
    <message>
        <source>make a support file without any name or number</source>
        <translation>tạo tệp hỗ trợ, không có tên người và số hiệu nào</translation>
    </message>
    <message>
        <source>move in the list</source>
        <translation>di chuyển trong danh sách</translation>
    </message>
    <message>
        <source>read anew</source>
        <translation>đọc lại</translation>
    </message>
    <message>
        <source>save what is shown as a list</source>
        <translation>lưu phần đang hiện thành danh sách</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>1 year</source>
        <translation>1 năm</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 ngày</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>Danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Items whose facts contradict each other: {items} · lines set aside: {lines}</source>
        <translation>Bưu gửi có ghi nhận mâu thuẫn: {items} · dòng để riêng: {lines}</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Lượt xem</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Không có mục nào thuộc loại này.</translation>
    </message>
    <message>
        <source>Of which days</source>
        <translation>Của những ngày nào</translation>
    </message>
    <message>
        <source>Older lines of these days are left off.</source>
        <translation>Không hiện các dòng cũ hơn của những ngày này.</translation>
    </message>
    <message>
        <source>Opening this is written down.</source>
        <translation>Mở mục này được ghi sổ.</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message>
        <source>Saved: {where}</source>
        <translation>Đã lưu: {where}</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Tệp hỗ trợ</translation>
    </message>
    <message>
        <source>This would be in the support file. Ctrl+S again writes it.</source>
        <translation>Tệp hỗ trợ sẽ gồm những nội dung này. Bấm Ctrl+S lần nữa để ghi tệp.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>first place</source>
        <translation>nơi thứ nhất</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>nơi thứ hai</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>1. The program fixes what should be here and shows only a seal code for it.</source>
        <translation>1. Phần mềm chốt danh sách phải có và chỉ hiện mã niêm của danh sách.</translation>
    </message>
    <message>
        <source>2. Both scan every item, in any order. A scan never says whether the item was expected.</source>
        <translation>2. Hai người quét từng bưu gửi, thứ tự tùy ý. Lượt quét không cho biết bưu gửi có trong danh sách hay không.</translation>
    </message>
    <message>
        <source>3. The list is shown, compared with both counts, and each difference gets its reason.</source>
        <translation>3. Danh sách được mở, đối chiếu với hai lượt đếm; mỗi chênh lệch phải có lý do.</translation>
    </message>
    <message>
        <source>4. Both sign with their PINs; what is not agreed stays with who hands over.</source>
        <translation>4. Hai người ký bằng mã PIN; bưu gửi chưa thống nhất ở lại với người giao.</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Người giao</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>Cất vào két</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>The clerk is absent: you count for them, and they sign for it later.</source>
        <translation>Giao dịch viên vắng mặt: bạn đếm thay, người đó ký xác nhận sau.</translation>
    </message>
    <message>
        <source>To the next person</source>
        <translation>Giao người nhận ca</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Các bước tiếp theo</translation>
    </message>
    <message>
        <source>Where the stock goes</source>
        <translation>Bưu gửi chuyển đi đâu</translation>
    </message>
    <message>
        <source>shift {shift}, since {time} on {day}</source>
        <translation>ca {shift}, từ {time} {day}</translation>
    </message>
    <message>
        <source>↑ ↓ or a letter: the name</source>
        <translation>↑ ↓ hoặc một chữ: chọn tên</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Allow it and show the answer</source>
        <translation>Duyệt và hiện mã trả lời</translation>
    </message>
    <message>
        <source>Answer a desk that calls</source>
        <translation>Trả lời quầy đang gọi</translation>
    </message>
    <message>
        <source>Good once, at that desk alone, for this act alone, for 15 minutes from its call code.</source>
        <translation>Dùng được một lần, chỉ ở quầy đó, chỉ cho việc này, trong 15 phút kể từ mã gọi.</translation>
    </message>
    <message>
        <source>It was read out</source>
        <translation>Đã đọc xong</translation>
    </message>
    <message>
        <source>Read this answer out</source>
        <translation>Hãy đọc mã trả lời này</translation>
    </message>
    <message>
        <source>{act}: {about}
Asked for by {name}, {office}</source>
        <translation>{act}: {about}
{name} đề nghị, {office}</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>About whom or what</source>
        <translation>Về ai hoặc về gì</translation>
    </message>
    <message>
        <source>Call code that is read out</source>
        <translation>Mã gọi bên kia đọc</translation>
    </message>
    <message>
        <source>PIN of who answers</source>
        <translation>Mã PIN người trả lời</translation>
    </message>
    <message>
        <source>This desk calls</source>
        <translation>Quầy đang gọi</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Việc được đề nghị</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Người trả lời</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Người đề nghị</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message>
        <source>It is not accepted; what was typed is here again. Take the envelope, choose its letter, weigh it and check cover and seal anew.</source>
        <translation>Bưu gửi này chưa được nhận; những gì đã nhập vẫn còn đây. Hãy cầm bì lên, chọn lại ký hiệu, cân và kiểm tra lại bì, niêm phong.</translation>
    </message>
    <message>
        <source>This item was half typed when the program ended</source>
        <translation>Bưu gửi đang nhập dở khi chương trình dừng</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Answers meanwhile</source>
        <translation>Người đang chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Choose why it is closed.</source>
        <translation>Hãy chọn lý do đóng vụ việc.</translation>
    </message>
    <message>
        <source>Close it, with a second person</source>
        <translation>Đóng vụ việc, cùng người thứ hai</translation>
    </message>
    <message>
        <source>It is closed at the desk where it was opened, by the clerk on duty there and a second person.</source>
        <translation>Vụ việc này đóng tại quầy đã mở nó, do giao dịch viên trực ở đó và người thứ hai.</translation>
    </message>
    <message>
        <source>No case waits for you here.</source>
        <translation>Ở đây không có vụ việc nào chờ bạn.</translation>
    </message>
    <message>
        <source>Nothing has moved: {number} is where the book has it.</source>
        <translation>Không có gì thay đổi: {number} vẫn ở nơi sổ đang ghi.</translation>
    </message>
    <message>
        <source>Now {number} is kept back: {holder} answers for it, and nobody can send it on. Once two persons have closed the case, {clerk} answers for it and it can be delivered, sent on and handed over.</source>
        <translation>Hiện {number} được giữ lại: {holder} chịu trách nhiệm, chưa ai được chuyển đi. Khi hai người đã đóng vụ việc, {clerk} chịu trách nhiệm và bưu gửi lại phát, chuyển đi, bàn giao được.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Vụ việc đang mở</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Mở từ</translation>
    </message>
    <message>
        <source>The case of {number} is closed, by two persons.</source>
        <translation>Đã đóng vụ việc của {number}, có hai người ký.</translation>
    </message>
    <message>
        <source>What becomes of the item</source>
        <translation>Bưu gửi sẽ ra sao</translation>
    </message>
    <message>
        <source>What differed</source>
        <translation>Sai khác</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Lý do đóng</translation>
    </message>
    <message>
        <source>at another desk</source>
        <translation>ở quầy khác</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>được giữ lại</translation>
    </message>
    <message>
        <source>nobody: not kept back</source>
        <translation>không ai: không giữ lại</translation>
    </message>
    <message>
        <source>the clerk on duty</source>
        <translation>giao dịch viên trực ca</translation>
    </message>
    <message>
        <source>told by {name}</source>
        <translation>{name} báo</translation>
    </message>
    <message>
        <source>{name} answers for {number} again: it can be delivered, sent on and handed over.</source>
        <translation>Từ nay {name} chịu trách nhiệm về {number}: bưu gửi lại phát, chuyển đi, bàn giao được.</translation>
    </message>
    <message>
        <source>{number} was not part of the stock that was handed over. Closing writes down that the difference is settled and how; the item stays where the book has it.</source>
        <translation>{number} không thuộc số bưu gửi đã bàn giao. Đóng vụ việc là ghi lại sai khác đã giải quyết thế nào; bưu gửi vẫn ở nơi sổ đang ghi.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>A backup cannot be used: {path} is cut short, changed, or no backup of this program.</source>
        <translation>Không dùng được bản sao lưu: {path} bị cụt, bị thay đổi, hoặc không phải bản sao lưu của chương trình này.</translation>
    </message>
    <message>
        <source>A part of the program is damaged: {path}.</source>
        <translation>Một phần của chương trình bị hỏng: {path}.</translation>
    </message>
    <message>
        <source>A part of the program is missing: {path}.</source>
        <translation>Thiếu một phần của chương trình: {path}.</translation>
    </message>
    <message>
        <source>A place for backups cannot be written to: {path}.</source>
        <translation>Không ghi được vào nơi để bản sao lưu: {path}.</translation>
    </message>
    <message>
        <source>A place for backups does not answer: {path}.</source>
        <translation>Nơi để bản sao lưu không trả lời: {path}.</translation>
    </message>
    <message>
        <source>A shift leader makes a new code now: F11, section Backups, Ctrl+N. It goes into the province&apos;s safe.</source>
        <translation>Trưởng ca hãy tạo mã mới ngay: F11, mục Sao lưu, Ctrl+N, rồi cất phiếu vào két của tỉnh.</translation>
    </message>
    <message>
        <source>Accept nothing more here. Call the provincial office and keep this machine as it is.</source>
        <translation>Không chấp nhận thêm gì ở đây nữa. Hãy gọi Bưu điện tỉnh và giữ nguyên máy này.</translation>
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
        <source>All that was recorded here stays in this book; nothing is lost.</source>
        <translation>Mọi việc đã ghi ở đây vẫn còn trong sổ này; không mất gì cả.</translation>
    </message>
    <message>
        <source>Another machine answers in the place of the province; nothing was sent to it.</source>
        <translation>Có máy khác trả lời thay cho tỉnh; không có gì được gửi cho máy đó.</translation>
    </message>
    <message>
        <source>Another machine took this desk over; the province takes nothing more from this one.</source>
        <translation>Một máy khác đã thay quầy này; tỉnh không nhận gì thêm từ máy này.</translation>
    </message>
    <message>
        <source>Another program is using the desk&apos;s book, perhaps a second kt1desk.</source>
        <translation>Có chương trình khác đang dùng sổ của quầy, có thể là một cửa sổ kt1desk thứ hai.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine for the right to write there, then back up again.</source>
        <translation>Hãy đề nghị người phụ trách máy cấp quyền ghi vào đó, rồi sao lưu lại.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine for the right to write, then try again.</source>
        <translation>Hãy đề nghị người phụ trách máy cấp quyền ghi, rồi thử lại.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine to start it, then send the paper again.</source>
        <translation>Nhờ người phụ trách máy này khởi động lại, rồi gửi in lại.</translation>
    </message>
    <message>
        <source>Both are kept as they are and nothing was overwritten; the work here goes on.</source>
        <translation>Cả hai đều được giữ nguyên, không có gì bị ghi đè; công việc ở đây vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Call the provincial office for a one-time code and enrol this desk anew: F11, Province.</source>
        <translation>Hãy gọi bưu điện tỉnh xin mã dùng một lần rồi đăng ký lại quầy này: F11, mục Tỉnh.</translation>
    </message>
    <message>
        <source>Close it, then send the paper again.</source>
        <translation>Đóng đầu in lại, rồi gửi in lại.</translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <translation>Hãy đóng cửa sổ kia, rồi thử lại.</translation>
    </message>
    <message>
        <source>Connect the disk or the network drive, then back up again. Go on working.</source>
        <translation>Hãy nối đĩa hoặc ổ mạng, rồi sao lưu lại. Cứ làm việc tiếp.</translation>
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
        <source>F9 has the labels and strips; lists, slips and receipts again: Ctrl+Shift+P in F2 or F7.</source>
        <translation>Nhãn và tem niêm phong: xem F9; phiếu và biên bản: in lại bằng Ctrl+Shift+P ở F2 hoặc F7.</translation>
    </message>
    <message>
        <source>Free some space (empty the recycle bin), then try again. Do not take the item before.</source>
        <translation>Hãy giải phóng chỗ trống (dọn thùng rác), rồi thử lại. Chưa nhận bưu gửi khi chưa ghi được.</translation>
    </message>
    <message>
        <source>Free some space there or name another folder, then back up again.</source>
        <translation>Hãy giải phóng chỗ trống ở đó hoặc chọn thư mục khác, rồi sao lưu lại.</translation>
    </message>
    <message>
        <source>Go on in the other window; this one closes by itself.</source>
        <translation>Hãy làm tiếp ở cửa sổ kia; cửa sổ này tự đóng.</translation>
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
        <source>It is not known whether the paper came out of “{printer}”: the printer broke off or reports trouble.</source>
        <translation>Không rõ giấy tờ đã ra khỏi “{printer}” hay chưa: máy in ngắt giữa chừng hoặc báo trục trặc.</translation>
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
        <source>Look at the printer. If nothing came out, send it again; if it did, scan the label.</source>
        <translation>Xem máy in. Nếu chưa ra gì thì gửi in lại; nếu đã ra thì quét nhãn.</translation>
    </message>
    <message>
        <source>Look whether the act is in the list before you repeat it. A report without names was kept.</source>
        <translation>Trước khi làm lại, hãy xem việc đó đã có trong danh sách chưa. Một bản báo lỗi không có tên ai đã được lưu.</translation>
    </message>
    <message>
        <source>Make one now.</source>
        <translation>Hãy sao lưu ngay.</translation>
    </message>
    <message>
        <source>Nobody has the recovery code of this desk on paper: the set-up was cut off while it was shown.</source>
        <translation>Chưa ai có mã khôi phục của quầy này trên giấy: máy tắt giữa chừng khi mã đang hiện.</translation>
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
        <source>Papers that still waited for the printer when their shift had ended: {papers}. They were taken back.</source>
        <translation>Số giấy còn chờ máy in khi ca của chúng đã hết: {papers}. Đã rút lại khỏi hàng chờ.</translation>
    </message>
    <message>
        <source>Papers that were on their way when the program was cut off: {papers}. Look whether they came out.</source>
        <translation>Số giấy đang trên đường tới máy in khi chương trình bị ngắt: {papers}. Hãy xem giấy đã ra chưa.</translation>
    </message>
    <message>
        <source>Press the pause key on the printer, then send the paper again.</source>
        <translation>Bấm nút tạm dừng trên máy in, rồi gửi in lại.</translation>
    </message>
    <message>
        <source>Print a shorter span of it.</source>
        <translation>In từng phần ngắn hơn.</translation>
    </message>
    <message>
        <source>Put paper or ribbon in, then send the paper again.</source>
        <translation>Lắp giấy hoặc mực vào, rồi gửi in lại.</translation>
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
        <source>Put the right paper in and let the printer measure it, then send the paper again.</source>
        <translation>Lắp đúng loại giấy, cho máy in đo lại khổ giấy, rồi gửi in lại.</translation>
    </message>
    <message>
        <source>See to the printer. F9 has the labels and strips, F7 the receipts of handovers (Ctrl+Shift+P).</source>
        <translation>Hãy xem lại máy in. Nhãn và tem niêm phong: xem F9; biên bản bàn giao: F7 (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>Sign in to the machine again, or use the desk passphrase or the recovery code.</source>
        <translation>Hãy đăng nhập lại vào máy, hoặc dùng cụm mật khẩu của quầy hay mã khôi phục.</translation>
    </message>
    <message>
        <source>Switch it on, look at its cable, then send the paper again.</source>
        <translation>Bật máy in, xem lại dây cáp, rồi gửi in lại.</translation>
    </message>
    <message>
        <source>Switch the printer on or connect it, then send the paper again.</source>
        <translation>Hãy bật hoặc nối máy in, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Take another backup, and make a new one now. Keep the damaged file for the technician.</source>
        <translation>Hãy dùng bản sao lưu khác và sao lưu mới ngay. Giữ tệp hỏng lại cho kỹ thuật viên.</translation>
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
        <source>Tell the provincial office: the two books have to be compared by people.</source>
        <translation>Hãy báo bưu điện tỉnh: người có trách nhiệm phải đối chiếu hai sổ.</translation>
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
        <source>The book is whole and open, but cannot be opened again if this machine or the passphrase is lost.</source>
        <translation>Sổ vẫn nguyên và đang mở, nhưng mất máy hay quên cụm mật khẩu thì không mở lại được.</translation>
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
        <source>The desk&apos;s book is unharmed and in use; earlier backups there are as they were.</source>
        <translation>Sổ của quầy không bị hỏng và vẫn đang dùng; các bản sao lưu trước ở đó còn nguyên.</translation>
    </message>
    <message>
        <source>The desk&apos;s book is unharmed.</source>
        <translation>Sổ của quầy không bị hỏng.</translation>
    </message>
    <message>
        <source>The desk&apos;s book is unharmed; nothing was restored.</source>
        <translation>Sổ của quầy không bị hỏng; chưa khôi phục gì cả.</translation>
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
        <source>The head of the printer “{printer}” is open.</source>
        <translation>Đầu in của máy in “{printer}” đang mở.</translation>
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
        <source>The paper has {pages} pages; at most {most} go to a printer at once.</source>
        <translation>Giấy tờ có {pages} trang; mỗi lần chỉ gửi tới máy in nhiều nhất {most} trang.</translation>
    </message>
    <message>
        <source>The paper in “{printer}” is of another size: {found}, not {wanted}.</source>
        <translation>Giấy trong “{printer}” khác khổ: {found}, không phải {wanted}.</translation>
    </message>
    <message>
        <source>The print service of this machine does not take papers for “{printer}”.</source>
        <translation>Dịch vụ in của máy này không nhận giấy tờ cho “{printer}”.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer.</source>
        <translation>Máy in “{printer}” không trả lời.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there. Nothing was sent to any other printer.</source>
        <translation>Không thấy máy in “{printer}”. Không có gì được gửi sang máy in khác.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is out of paper or ribbon.</source>
        <translation>Máy in “{printer}” hết giấy hoặc hết mực.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is paused.</source>
        <translation>Máy in “{printer}” đang tạm dừng.</translation>
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
        <source>The province holds other entries of a former life of this book than this desk does.</source>
        <translation>Về một đời trước của sổ này, tỉnh giữ những ghi nhận khác với quầy này.</translation>
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
        <source>There is no backup of this desk in {path}.</source>
        <translation>Không có bản sao lưu nào của quầy này trong {path}.</translation>
    </message>
    <message>
        <source>There is no room left in a place for backups: {path}.</source>
        <translation>Nơi để bản sao lưu đã hết chỗ: {path}.</translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation>Quầy này đang mở ở một cửa sổ khác.</translation>
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
        <source>What the paper is about is recorded. It is not sent again by itself.</source>
        <translation>Việc ghi trên giấy tờ đã được ghi sổ. Máy không tự gửi in lại.</translation>
    </message>
    <message>
        <source>What the paper is about is recorded; nothing was sent.</source>
        <translation>Việc ghi trên giấy tờ đã được ghi sổ; chưa gửi gì tới máy in.</translation>
    </message>
    <message>
        <source>What they are about is recorded, and none of them comes out later.</source>
        <translation>Việc ghi trên các giấy ấy đã vào sổ, và không tờ nào sẽ ra muộn nữa.</translation>
    </message>
    <message>
        <source>What they are about is recorded. Nothing is sent again by itself.</source>
        <translation>Việc ghi trên các giấy ấy đã vào sổ. Máy không tự gửi lại tờ nào.</translation>
    </message>
    <message>
        <source>kt1desk made a mistake of its own; the last act may not have been done.</source>
        <translation>kt1desk vừa gặp lỗi của chính nó; việc vừa rồi có thể chưa làm xong.</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>cho tất cả</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>chưa có hạn cuối</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Decreed</source>
        <translation>Theo quyết định</translation>
    </message>
    <message>
        <source>In a published text</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Chờ xác nhận</translation>
    </message>
</context>
<context>
    <name>ChangePinForm</name>
    <message>
        <source>6 digits or more</source>
        <translation>từ 6 chữ số trở lên</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Đổi mã PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nhập lại mã PIN mới</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Mã PIN hiện nay</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Does not</source>
        <translation>Không chạy</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Chưa dùng</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Chạy được</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>số lượng</translation>
    </message>
</context>
<context>
    <name>ChecksRow</name>
    <message>
        <source>Cover and seal checked</source>
        <translation>Đã xem bì và niêm phong</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Its label was printed in advance, in an emergency pack.</source>
        <translation>Nhãn của bưu gửi này đã in sẵn trong bộ dự phòng.</translation>
    </message>
    <message>
        <source>No label is chosen: ↑ ↓ and Enter in the list, or a scan.</source>
        <translation>Chưa chọn nhãn nào: ↑ ↓ rồi Enter trong danh sách, hoặc quét.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Send this copy again</source>
        <translation>Gửi lại bản này</translation>
    </message>
    <message>
        <source>Take it off and destroy it before the second person: no scan tells two of them apart.</source>
        <translation>Bóc ra và hủy trước mặt người thứ hai: máy quét không phân biệt được hai bản.</translation>
    </message>
    <message>
        <source>The next label says {copy}.</source>
        <translation>Nhãn tiếp theo ghi {copy}.</translation>
    </message>
    <message>
        <source>The next seal strip says {copy}.</source>
        <translation>Tem niêm phong tiếp theo ghi {copy}.</translation>
    </message>
    <message>
        <source>The old label or strip</source>
        <translation>Nhãn hoặc tem cũ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>You confirm it alone. Take it off and destroy it first: no scan tells two of them apart.</source>
        <translation>Bạn tự xác nhận. Bóc ra và hủy trước: máy quét không phân biệt được hai bản.</translation>
    </message>
    <message>
        <source>{copy} waits for its scan.</source>
        <translation>{copy} chờ quét.</translation>
    </message>
</context>
<context>
    <name>ClockDoubt</name>
    <message>
        <source>Every entry keeps its place, for entries are numbered. Date stamps and due times follow this clock: set it right.</source>
        <translation>Mọi ghi nhận vẫn đúng thứ tự vì đều được đánh số. Dấu ngày và hạn phát tính theo đồng hồ này: hãy chỉnh cho đúng.</translation>
    </message>
    <message>
        <source>The clock of this machine says {clock}, but the last entry of this book is of {expected}.</source>
        <translation>Đồng hồ máy này chỉ {clock}, nhưng ghi nhận cuối trong sổ là lúc {expected}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {clock}, but this book was last written at {expected}.</source>
        <translation>Đồng hồ máy này chỉ {clock}, nhưng sổ được ghi lần cuối lúc {expected}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {clock}, but this program was made or used on {expected}.</source>
        <translation>Đồng hồ máy này chỉ {clock}, nhưng chương trình này được làm ra hoặc đã dùng lúc {expected}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {clock}; by the province&apos;s clock it is {expected}.</source>
        <translation>Đồng hồ máy này chỉ {clock}; theo đồng hồ của tỉnh là {expected}.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Agency (code)</source>
        <translation>Cơ quan (mã)</translation>
    </message>
    <message>
        <source>Amount, VND</source>
        <translation>Số tiền, đồng</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Giờ đến</translation>
    </message>
    <message>
        <source>Asked here</source>
        <translation>Có hỏi không</translation>
    </message>
    <message>
        <source>Call in this order</source>
        <translation>Thứ tự gọi</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Mức chắc chắn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Xác nhận ngày</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Số lớp bì ít nhất</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>Giờ đi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>From office</source>
        <translation>Bưu cục đi</translation>
    </message>
    <message>
        <source>Half a day ends</source>
        <translation>Nửa ngày hết lúc</translation>
    </message>
    <message>
        <source>Half working days</source>
        <translation>Số nửa ngày làm việc</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Letters allowed (A B C, - for none)</source>
        <translation>Ký hiệu được phép (A B C, - là không có)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Tuyến</translation>
    </message>
    <message>
        <source>May hand in</source>
        <translation>Được giao</translation>
    </message>
    <message>
        <source>May receive</source>
        <translation>Được nhận</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Office (code; * for all)</source>
        <translation>Bưu cục (mã; * là tất cả)</translation>
    </message>
    <message>
        <source>Payer class</source>
        <translation>Nhóm trả cước</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Trả cước</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Phần trăm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Mã bưu chính</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Refuse above, g</source>
        <translation>Từ chối khi quá, g</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Seal needed</source>
        <translation>Cần niêm phong</translation>
    </message>
    <message>
        <source>Short names, divided by ;</source>
        <translation>Tên gọi tắt, cách nhau bằng ;</translation>
    </message>
    <message>
        <source>Source of this row</source>
        <translation>Căn cứ của dòng</translation>
    </message>
    <message>
        <source>Specimen signature no.</source>
        <translation>Số mẫu chữ ký</translation>
    </message>
    <message>
        <source>Stale after, days</source>
        <translation>Coi là cũ sau, ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Successor (code)</source>
        <translation>Cơ quan kế thừa (mã)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Hết giờ làm việc lúc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ hoặc tên mẫu</translation>
    </message>
    <message>
        <source>To office</source>
        <translation>Bưu cục đến</translation>
    </message>
    <message>
        <source>Up to, g</source>
        <translation>Đến, g</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>Warn of a letter above, g</source>
        <translation>Cảnh báo thư nặng quá, g</translation>
    </message>
    <message>
        <source>Weekdays (1 is Monday)</source>
        <translation>Ngày trong tuần (1 là thứ Hai)</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Arrows choose the reason. The old label is to be destroyed; a new one is sent.</source>
        <translation>Dùng phím mũi tên để chọn lý do. Nhãn cũ phải hủy; nhãn mới được gửi đi in.</translation>
    </message>
    <message>
        <source>Correct and record</source>
        <translation>Sửa và ghi lại</translation>
    </message>
    <message>
        <source>Correct the item</source>
        <translation>Sửa bưu gửi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>CorrectionStrip</name>
    <message>
        <source>Correcting {number}</source>
        <translation>Đang sửa {number}</translation>
    </message>
    <message>
        <source>What stood in the form is put aside and comes back.</source>
        <translation>Những gì đang nhập dở được để riêng và sẽ trở lại.</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>thôi sửa</translation>
    </message>
</context>
<context>
    <name>CountAnswer</name>
    <message>
        <source>Already counted</source>
        <translation>Đã đếm rồi</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đã đếm</translation>
    </message>
    <message>
        <source>Not an item number</source>
        <translation>Không phải số hiệu</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Seal code of the fixed list</source>
        <translation>Mã niêm của danh sách đã chốt</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>giao ca</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>nhận ca</translation>
    </message>
    <message>
        <source>the other person scans</source>
        <translation>đến lượt người kia quét</translation>
    </message>
    <message>
        <source>{name} is absent and signs later.</source>
        <translation>{name} vắng mặt, ký xác nhận sau.</translation>
    </message>
</context>
<context>
    <name>CourierEdit</name>
    <message>
        <source>no letter</source>
        <translation>không ký hiệu</translation>
    </message>
    <message>
        <source>specimen {number}</source>
        <translation>mẫu chữ ký {number}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không có hạn</translation>
    </message>
    <message>
        <source>↓ register</source>
        <translation>↓ danh sách</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n day(s) left, tell the agency</source>
        <translation>
            <numerusform>⚠ còn %n ngày, hãy báo cơ quan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n day(s) left, tell the agency today</source>
        <translation>
            <numerusform>⚠ còn %n ngày, hãy báo cơ quan hôm nay</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ ended on {day}</source>
        <translation>✕ hết hạn {day}</translation>
    </message>
    <message>
        <source>✕ from {day} on</source>
        <translation>✕ từ {day}</translation>
    </message>
    <message>
        <source>✕ only receives</source>
        <translation>✕ chỉ được nhận</translation>
    </message>
</context>
<context>
    <name>DestinationEdit</name>
    <message>
        <source>↓ province</source>
        <translation>↓ tỉnh</translation>
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
        <source>Its number was declared void, and it is used</source>
        <translation>Số hiệu đã hủy mà vẫn được dùng</translation>
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
        <source>At each start: the passphrase, if one was chosen, then a name and a PIN; then a shift is opened.</source>
        <translation>Mỗi lần mở máy: cụm mật khẩu (nếu đã đặt), rồi tên và mã PIN; sau đó mở ca trực.</translation>
    </message>
    <message>
        <source>Enrolled at the province.</source>
        <translation>Đã đăng ký với tỉnh.</translation>
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
    <name>EmergencyView</name>
    <message>
        <source>Count the labels before you seal the envelope.</source>
        <translation>Đếm đủ nhãn rồi mới niêm phong phong bì.</translation>
    </message>
    <message>
        <source>Cover sheet and slips are saved in {where}.</source>
        <translation>Tờ bìa và các phiếu đã lưu tại {where}.</translation>
    </message>
    <message>
        <source>Cover sheet and slips were sent to {where}.</source>
        <translation>Tờ bìa và các phiếu đã gửi tới {where}.</translation>
    </message>
    <message>
        <source>Destroy their labels and slips, also what still comes out of the printer.</source>
        <translation>Hãy hủy nhãn và phiếu của các số này, kể cả tờ máy in còn đang in ra.</translation>
    </message>
    <message>
        <source>Destroy what came out before: no number may be on two labels. Count the new ones.</source>
        <translation>Hủy những tờ đã in ra trước đó: không số hiệu nào được nằm trên hai nhãn. Đếm lại các nhãn mới.</translation>
    </message>
    <message>
        <source>Emergency packs</source>
        <translation>Bộ dự phòng</translation>
    </message>
    <message>
        <source>It was opened…</source>
        <translation>Đã mở…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lập</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Bộ mới</translation>
    </message>
    <message>
        <source>No pack yet. Without one nothing can be accepted while the machine fails.</source>
        <translation>Chưa có bộ nào. Không có bộ dự phòng thì khi máy hỏng không nhận được bưu gửi.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Print its papers</source>
        <translation>In giấy tờ</translation>
    </message>
    <message>
        <source>Put them into the envelope and seal it with {seal}.</source>
        <translation>Cho vào phong bì và niêm phong bằng {seal}.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Niêm phong</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>Niêm phong {seal}</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>The labels are saved in {where}.</source>
        <translation>Các nhãn đã lưu tại {where}.</translation>
    </message>
    <message>
        <source>The labels were sent to {where}.</source>
        <translation>Các nhãn đã gửi tới {where}.</translation>
    </message>
    <message>
        <source>The pack of {many} numbers is recorded; its papers are on their way.</source>
        <translation>Đã ghi sổ bộ {many} số hiệu; giấy tờ đang được in.</translation>
    </message>
    <message>
        <source>The pack was opened at {at}. It is recorded.</source>
        <translation>Bộ đã mở lúc {at}. Đã ghi sổ.</translation>
    </message>
    <message>
        <source>Void what is left…</source>
        <translation>Hủy số còn lại…</translation>
    </message>
    <message>
        <source>opened {at}</source>
        <translation>mở {at}</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>còn niêm phong</translation>
    </message>
    <message>
        <source>{left} of {all} left</source>
        <translation>còn {left} / {all}</translation>
    </message>
    <message>
        <source>{many} numbers are void; no item will bear them.</source>
        <translation>Đã hủy {many} số hiệu; không bưu gửi nào mang các số này.</translation>
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
        <source>Commitment ends on</source>
        <translation>Cam kết hết hạn ngày</translation>
    </message>
    <message>
        <source>Commitment signed on</source>
        <translation>Cam kết ký ngày</translation>
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
        <source>Number of the receipt or contract</source>
        <translation>Số biên lai hoặc số hợp đồng</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Số niêm phong</translation>
    </message>
    <message>
        <source>Seal number of the safe bag</source>
        <translation>Số niêm phong túi trong két</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Cơ quan gửi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Tập huấn ngày</translation>
    </message>
    <message>
        <source>Unit of the sender</source>
        <translation>Đơn vị gửi</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Về việc gì</translation>
    </message>
</context>
<context>
    <name>FindHelp</name>
    <message>
        <source>Find an item</source>
        <translation>Tìm bưu gửi</translation>
    </message>
    <message>
        <source>Items with a letter that others hold, or that left before this shift, are shown only to those who may look, and who looked and why is written into the book.</source>
        <translation>Bưu gửi có ký hiệu do người khác giữ, hoặc đã rời quầy trước ca này, chỉ hiện cho người được phép xem; ai xem và vì sao đều được ghi sổ.</translation>
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
        <source>from those two lists to the open cases (F10)</source>
        <translation>từ hai danh sách đó sang các vụ việc đang mở (F10)</translation>
    </message>
    <message>
        <source>go to the parts of the list; arrows choose one</source>
        <translation>sang phần lọc danh sách; phím mũi tên để chọn</translation>
    </message>
    <message>
        <source>look beyond your own holdings; why is asked first</source>
        <translation>xem ngoài phần bạn giữ; máy hỏi lý do trước</translation>
    </message>
    <message>
        <source>narrow by agency, days, stage and holder; ↓ offers, Esc takes it back</source>
        <translation>thu hẹp theo cơ quan, ngày, trạng thái và người giữ; ↓ gợi ý, Esc bỏ</translation>
    </message>
    <message>
        <source>no printer: write the missing label by hand, type its number back</source>
        <translation>máy in hỏng: viết tay nhãn còn thiếu, gõ lại số hiệu trên nhãn</translation>
    </message>
    <message>
        <source>older ones, when a look found more than one page; another look</source>
        <translation>xem tiếp các bưu gửi cũ hơn khi kết quả dài hơn một trang; được ghi là một lần xem nữa</translation>
    </message>
    <message>
        <source>print the life that is shown; of a restricted item it is written down</source>
        <translation>in hành trình đang hiện; với bưu gửi hạn chế xem thì việc in được ghi sổ</translation>
    </message>
    <message>
        <source>the card of the agency that is chosen, else of the sender of the item</source>
        <translation>hồ sơ của cơ quan đã chọn, nếu không thì của nơi gửi bưu gửi đang đánh dấu</translation>
    </message>
    <message>
        <source>the whole life of the item that is chosen</source>
        <translation>toàn bộ hành trình của bưu gửi đang chọn</translation>
    </message>
    <message>
        <source>what must be acted upon at this desk, the earliest first</source>
        <translation>việc phải làm ở bàn này, gấp nhất ở trên</translation>
    </message>
    <message>
        <source>who holds what, since when; Ctrl+B there shows everything, as a look</source>
        <translation>ai đang giữ gì, từ lúc nào; Ctrl+B ở đó hiện tất cả và được ghi là một lần xem</translation>
    </message>
    <message>
        <source>“At the province” means that the province has acknowledged exactly these facts.</source>
        <translation>“Ở tỉnh” nghĩa là tỉnh đã xác nhận đúng những ghi nhận này.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>A printed label takes its place once it is scanned.</source>
        <translation>Nhãn in sẽ thay nhãn này khi được quét.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>It may be beyond your own holdings: Ctrl+B asks why you look, and writes it down.</source>
        <translation>Bưu gửi có thể nằm ngoài phần bạn giữ: Ctrl+B hỏi lý do xem và ghi sổ.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Danh sách bưu gửi</translation>
    </message>
    <message>
        <source>Label by hand</source>
        <translation>Nhãn viết tay</translation>
    </message>
    <message>
        <source>Label missing</source>
        <translation>Thiếu nhãn</translation>
    </message>
    <message>
        <source>Life of the item</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>Look beyond</source>
        <translation>Xem rộng hơn</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Thu hẹp</translation>
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
        <source>Opened by the code of its paper.</source>
        <translation>Mở theo mã trên giấy tờ của bưu gửi.</translation>
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
        <source>The handwritten label of {number} is recorded.</source>
        <translation>Đã ghi nhận nhãn viết tay của {number}.</translation>
    </message>
    <message>
        <source>This confirms nothing: only the label does.</source>
        <translation>Việc này không xác nhận gì: chỉ nhãn mới xác nhận.</translation>
    </message>
    <message>
        <source>This is the code of a paper. Scan the label on the envelope.</source>
        <translation>Đây là mã của giấy tờ. Hãy quét nhãn trên bì.</translation>
    </message>
    <message>
        <source>This number is neither on hand here nor accepted in this shift.</source>
        <translation>Số hiệu này không do quầy đang giữ, cũng không được chấp nhận trong ca này.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Việc gấp</translation>
    </message>
    <message>
        <source>Who holds</source>
        <translation>Ai giữ</translation>
    </message>
    <message>
        <source>Your role holds no items here; what others hold is a look.</source>
        <translation>Vai trò của bạn không giữ bưu gửi ở đây; xem phần người khác giữ thì phải nêu lý do.</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Accepted</source>
        <translation>Chấp nhận lúc</translation>
    </message>
    <message>
        <source>Back to your own</source>
        <translation>Về phần mình giữ</translation>
    </message>
    <message>
        <source>Beyond your own holdings</source>
        <translation>Ngoài phần bạn giữ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn phát</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Bưu gửi tìm thấy</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Life of the item</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>Nothing in this book fits.</source>
        <translation>Trong sổ này không có gì khớp.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Xem tiếp</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message>
        <source>Search for “{query}”</source>
        <translation>Tìm “{query}”</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nơi gửi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>The newest {count} are shown, and there are more: search more closely, or go on to older ones.</source>
        <translation>Đang hiện {count} bưu gửi mới nhất, còn nữa: hãy tìm hẹp hơn hoặc xem tiếp các bưu gửi cũ hơn.</translation>
    </message>
    <message>
        <source>Written down at {moment}: {reason}, {count} line(s).</source>
        <translation>Đã ghi sổ lúc {moment}: {reason}, {count} dòng.</translation>
    </message>
    <message>
        <source>{count} older line(s) written down as a look of their own.</source>
        <translation>{count} dòng cũ hơn được ghi vào sổ như một lần xem riêng.</translation>
    </message>
</context>
<context>
    <name>HandoverFault</name>
    <message>
        <source>Choose a reason first.</source>
        <translation>Hãy chọn lý do trước.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Chọn người nhận ca.</translation>
    </message>
    <message>
        <source>Type the number on the seal of the safe bag.</source>
        <translation>Hãy gõ số niêm phong của túi cất két.</translation>
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
        <source>Hand the shift over</source>
        <translation>Bàn giao ca</translation>
    </message>
    <message>
        <source>The figures come from the book: nobody can type them.</source>
        <translation>Các con số lấy từ sổ: không ai nhập tay được.</translation>
    </message>
    <message>
        <source>Two persons count blind what is here; what both have seen goes over with two PINs, the rest stays behind.</source>
        <translation>Hai người kiểm đếm bưu gửi đang có mà chưa biết danh sách; cái nào cả hai cùng quét thì bàn giao bằng hai mã PIN, còn lại ở lại với người giao.</translation>
    </message>
    <message>
        <source>What is not yet at the province does not stop you: it is printed on the receipt.</source>
        <translation>Phần chưa tới tỉnh không cản việc bàn giao: số đó được ghi trên biên bản.</translation>
    </message>
    <message>
        <source>cancel; the counts stay as an attempt</source>
        <translation>hủy bàn giao; hai lượt đếm vẫn lưu trong sổ</translation>
    </message>
    <message>
        <source>from a difference to its reason, and into the book</source>
        <translation>từ chênh lệch sang lý do, rồi ghi sổ</translation>
    </message>
    <message>
        <source>go on: fix, counted everything, to the PINs, sign</source>
        <translation>đi tiếp: chốt, đếm xong, sang mã PIN, ký</translation>
    </message>
    <message>
        <source>leave; the count stands and goes on later</source>
        <translation>rời trang; lần đếm vẫn giữ và làm tiếp sau</translation>
    </message>
    <message>
        <source>print a slip or a receipt again</source>
        <translation>in lại phiếu kiểm đếm hoặc biên bản</translation>
    </message>
    <message>
        <source>the one who gives scans, the one who takes scans</source>
        <translation>người giao quét, người nhận quét</translation>
    </message>
    <message>
        <source>the other person scans</source>
        <translation>đến lượt người kia quét</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Both sign</source>
        <translation>Hai bên ký</translation>
    </message>
    <message>
        <source>Cancel, keep the counts</source>
        <translation>Hủy bàn giao, vẫn lưu lượt đếm</translation>
    </message>
    <message>
        <source>Compare, reasons</source>
        <translation>Đối chiếu, lý do</translation>
    </message>
    <message>
        <source>Count blind</source>
        <translation>Kiểm đếm</translation>
    </message>
    <message>
        <source>Fix the list</source>
        <translation>Chốt danh sách</translation>
    </message>
    <message>
        <source>Fix the list and count</source>
        <translation>Chốt danh sách và đếm</translation>
    </message>
    <message>
        <source>Print a slip or a receipt again</source>
        <translation>In lại phiếu kiểm đếm hoặc biên bản</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>In biên bản</translation>
    </message>
    <message>
        <source>To the signatures</source>
        <translation>Sang bước ký</translation>
    </message>
    <message>
        <source>Two PINs</source>
        <translation>Hai mã PIN</translation>
    </message>
    <message>
        <source>{name} has counted everything</source>
        <translation>{name} đã đếm xong</translation>
    </message>
</context>
<context>
    <name>Handwriting</name>
    <message>
        <source>{text}: the check digit, the last before VN, does not fit. Read the envelope digit by digit; if it is wrong there, write a new label.</source>
        <translation>{text}: chữ số kiểm tra (chữ số cuối trước VN) không khớp. Đọc lại từng chữ số trên bì; nếu trên bì viết sai thì viết nhãn mới.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number: two letters, nine digits, VN. Type all that is written there.</source>
        <translation>“{text}” chưa phải một số hiệu đủ: hai chữ cái, chín chữ số, VN. Gõ đủ những gì viết trên bì.</translation>
    </message>
</context>
<context>
    <name>HandwritingPanel</name>
    <message>
        <source>Write this on a blank label and stick it on. Then read the number from the envelope, not from here, and type it with its check digit.</source>
        <translation>Viết những điều này lên một nhãn trắng và dán lên bì. Sau đó đọc số hiệu trên bì, không đọc ở đây, và gõ lại cả chữ số kiểm tra.</translation>
    </message>
    <message>
        <source>due {time} {day}</source>
        <translation>hạn {time} {day}</translation>
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
        <source>Kept back by</source>
        <translation>Còn giữ lại</translation>
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
        <source>Safe</source>
        <translation>Két</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Xe</translation>
    </message>
</context>
<context>
    <name>HoldingsPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Theo ký hiệu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn phát</translation>
    </message>
    <message>
        <source>Everything that this book knows to be under way; written down as a look.</source>
        <translation>Tất cả bưu gửi mà sổ này biết là chưa xong; đã ghi sổ là một lần xem.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Tất cả nơi</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Giữ từ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Những người giữ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Số cái</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Longest since</source>
        <translation>Lâu nhất từ</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Hạn gần nhất</translation>
    </message>
    <message>
        <source>Nobody holds anything here.</source>
        <translation>Ở đây không ai giữ gì.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Only the newest are shown; there are more.</source>
        <translation>Chỉ hiện các bưu gửi mới nhất; còn nữa.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Vụ việc đang mở</translation>
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
        <source>Save as a list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message>
        <source>Saved and written down: {where}</source>
        <translation>Đã lưu và ghi sổ: {where}</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nơi gửi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>The stock of this desk.</source>
        <translation>Phần bàn này đang giữ.</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Những gì đang giữ</translation>
    </message>
    <message>
        <source>Who holds what, since when</source>
        <translation>Ai đang giữ gì, từ lúc nào</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>gửi từ {sender}</translation>
    </message>
    <message>
        <source>postman</source>
        <translation>bưu tá</translation>
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
        <source>Addressee alone may open, as declared</source>
        <translation>Chỉ người có tên mới được bóc bì (theo khai)</translation>
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
        <source>as on the slip, e.g. 26/11 09:40</source>
        <translation>như trên phiếu, ví dụ 26/11 09:40</translation>
    </message>
    <message>
        <source>day/month hour:minute, e.g. 26/11 16:30</source>
        <translation>ngày/tháng giờ:phút, ví dụ 26/11 16:30</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>No agency of today fits “{text}”. Try other letters of its name.</source>
        <translation>Hiện không có cơ quan nào khớp “{text}”. Thử chữ khác của tên.</translation>
    </message>
    <message>
        <source>No agency of today fits “{text}”. Try other letters; outside the province: {key}.</source>
        <translation>Hiện không có cơ quan nào khớp “{text}”. Thử chữ khác; ngoài tỉnh: {key}.</translation>
    </message>
    <message>
        <source>card of the sender</source>
        <translation>hồ sơ nơi gửi</translation>
    </message>
    <message>
        <source>recipient from the list</source>
        <translation>chọn nơi nhận trong danh mục</translation>
    </message>
    <message>
        <source>recipient outside, by hand</source>
        <translation>ghi nơi nhận ngoài tỉnh</translation>
    </message>
    <message>
        <source>↓ or a digit: used before</source>
        <translation>↓ hoặc chữ số: nơi vừa gửi</translation>
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
        <source>Number</source>
        <translation>Số hiệu</translation>
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
        <source>entered late</source>
        <translation>nhập bù</translation>
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
        <source>label handwritten</source>
        <translation>nhãn viết tay</translation>
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
    <message>
        <source>Office and province</source>
        <translation>Bưu cục và tỉnh</translation>
    </message>
    <message>
        <source>Print a label again</source>
        <translation>In lại nhãn</translation>
    </message>
    <message>
        <source>What must be acted upon</source>
        <translation>Việc phải làm</translation>
    </message>
</context>
<context>
    <name>LabelsTable</name>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Last labels</source>
        <translation>Nhãn in gần nhất</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
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
    <name>LeaderPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Shift leader</source>
        <translation>Trưởng ca</translation>
    </message>
</context>
<context>
    <name>LeavingForm</name>
    <message>
        <source>Besides the list a slip of each item</source>
        <translation>In thêm phiếu gửi của từng bưu gửi</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Kết thúc lượt giao</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Number of the receipt or contract</source>
        <translation>Số biên lai hoặc số hợp đồng</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Trả bằng</translation>
    </message>
    <message>
        <source>The courier leaves</source>
        <translation>Xong lượt giao</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
</context>
<context>
    <name>LeftDays</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message numerus="yes">
        <source>%n change(s) of the province cannot be followed here.</source>
        <translation>
            <numerusform>Ở đây không áp dụng được %n thay đổi của tỉnh.</numerusform>
        </translation>
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
    <name>ListColumn</name>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>A list of the agency</source>
        <translation>Danh sách của cơ quan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>File: part of its name, or its whole path</source>
        <translation>Tệp: một phần tên, hoặc cả đường dẫn</translation>
    </message>
    <message>
        <source>No list was found on this machine or a stick.</source>
        <translation>Không thấy danh sách nào trên máy này hay trên thẻ nhớ USB.</translation>
    </message>
    <message>
        <source>Put the stick in and press Ctrl+J again, or type the path of the file.</source>
        <translation>Cắm USB rồi bấm Esc và Ctrl+J lần nữa, hoặc gõ đường dẫn của tệp.</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Đọc danh sách</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>Lưu mẫu danh sách</translation>
    </message>
    <message>
        <source>XLSX or CSV. Nothing of it is recorded: each item is still looked at, weighed and accepted.</source>
        <translation>Tệp XLSX hoặc CSV. Chưa ghi sổ gì: từng bưu gửi vẫn được kiểm tra, cân và chấp nhận.</translation>
    </message>
</context>
<context>
    <name>ListHeading</name>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Ctrl+Enter writes down that you have read it; then the other jobs are offered.</source>
        <translation>Ctrl+Enter ghi vào sổ rằng bạn đã đọc; sau đó các việc khác mới mở.</translation>
    </message>
    <message>
        <source>Give it to the agency: {where}</source>
        <translation>Đưa cho cơ quan gửi: {where}</translation>
    </message>
    <message>
        <source>I have read it, work begins</source>
        <translation>Tôi đã đọc, bắt đầu ca</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Vụ việc đang mở</translation>
    </message>
    <message>
        <source>Signatures that are owed</source>
        <translation>Chữ ký còn thiếu</translation>
    </message>
    <message>
        <source>The empty list is saved</source>
        <translation>Đã lưu mẫu danh sách</translation>
    </message>
    <message>
        <source>{name}, read this before the work of your shift begins.</source>
        <translation>{name}, hãy đọc các việc này trước khi bắt đầu ca.</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message numerus="yes">
        <source>%n row(s) can go ahead</source>
        <translation>
            <numerusform>%n dòng nhận được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) done with</source>
        <translation>
            <numerusform>%n dòng đã xong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept out</source>
        <translation>
            <numerusform>%n dòng không nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Not read, for their headings are not of the template: column(s) {letters}. Nothing of them is kept.</source>
        <translation>Không đọc vì tiêu đề không có trong mẫu: cột {letters}. Không lưu gì của các cột này.</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Đưa vào phiếu</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Các dòng của danh sách</translation>
    </message>
</context>
<context>
    <name>ListReason</name>
    <message>
        <source>{column}: {why}</source>
        <translation>{column}: {why}</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Put off</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>ListTurn</name>
    <message>
        <source>Choose it from the cover, and weigh.</source>
        <translation>Nhìn bì mà chọn ký hiệu, rồi cân.</translation>
    </message>
    <message>
        <source>List: {place} of {of} · row {line}</source>
        <translation>Danh sách: {place}/{of} · dòng {line}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>STT {number}</translation>
    </message>
    <message>
        <source>The form names another recipient: the row stays in the list.</source>
        <translation>Phiếu ghi nơi nhận khác: dòng này vẫn còn trong danh sách.</translation>
    </message>
    <message>
        <source>The letter chosen is another one: ask the courier which is right.</source>
        <translation>Ký hiệu đã chọn lại khác: hỏi người gửi ký hiệu nào đúng.</translation>
    </message>
    <message>
        <source>The list names no letter.</source>
        <translation>Danh sách không ghi ký hiệu.</translation>
    </message>
    <message>
        <source>The list says letter {letter}.</source>
        <translation>Danh sách ghi ký hiệu {letter}.</translation>
    </message>
</context>
<context>
    <name>LookPanels</name>
    <message>
        <source>Saved and written down: {where}</source>
        <translation>Đã lưu và ghi sổ: {where}</translation>
    </message>
    <message>
        <source>Saved: {where}</source>
        <translation>Đã lưu: {where}</translation>
    </message>
    <message>
        <source>Sent to the printer {where}</source>
        <translation>Đã gửi tới máy in {where}</translation>
    </message>
</context>
<context>
    <name>LookReason</name>
    <message>
        <source>A complaint is looked into</source>
        <translation>Giải quyết khiếu nại</translation>
    </message>
    <message>
        <source>An item is searched for</source>
        <translation>Tìm bưu gửi</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Thanh tra, kiểm tra</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Đối soát sản lượng</translation>
    </message>
    <message>
        <source>The recipient asks</source>
        <translation>Nơi nhận hỏi</translation>
    </message>
    <message>
        <source>The sender asks</source>
        <translation>Nơi gửi hỏi</translation>
    </message>
</context>
<context>
    <name>MakeForm</name>
    <message>
        <source>How many numbers</source>
        <translation>Bao nhiêu số hiệu</translation>
    </message>
    <message>
        <source>Its numbers are taken from this desk and given out by nothing else. Cover sheet, slips and labels are printed; put them into an envelope and seal it.</source>
        <translation>Số hiệu lấy từ máy này và không cấp cho bưu gửi nào khác. Máy in tờ bìa, phiếu và nhãn; cho vào phong bì rồi niêm phong.</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Bộ mới</translation>
    </message>
    <message>
        <source>Number of the seal that the envelope gets</source>
        <translation>Số niêm phong của phong bì</translation>
    </message>
    <message>
        <source>Record and print it</source>
        <translation>Ghi sổ và in</translation>
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
    <name>MustAct</name>
    <message>
        <source>Deliver at the agreed moment</source>
        <translation>Phát đúng giờ hẹn</translation>
    </message>
    <message>
        <source>Delivery failed: try again or decide</source>
        <translation>Phát không thành công: phát lại hoặc xử lý</translation>
    </message>
    <message>
        <source>Have whoever was absent sign for the handover (F10)</source>
        <translation>Mời người vắng mặt ký xác nhận bàn giao (F10)</translation>
    </message>
    <message>
        <source>Look at the records that were set aside (F11, Audit)</source>
        <translation>Xem các bản ghi bị để riêng (F11, Kiểm tra)</translation>
    </message>
    <message>
        <source>Scan the label back from the cover</source>
        <translation>Quét lại nhãn trên bì</translation>
    </message>
    <message>
        <source>Send on or deliver</source>
        <translation>Chuyển đi hoặc phát</translation>
    </message>
    <message>
        <source>Send the province what it does not have (F11, Province)</source>
        <translation>Gửi tỉnh những gì tỉnh chưa có (F11, Tỉnh)</translation>
    </message>
    <message>
        <source>Settle the open case</source>
        <translation>Giải quyết vụ việc đang mở</translation>
    </message>
</context>
<context>
    <name>MustActCard</name>
    <message>
        <source>Item</source>
        <translation>Bưu gửi</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Ở đây không có việc nào chờ bạn.</translation>
    </message>
    <message>
        <source>What must be acted upon</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>in {minutes} minutes</source>
        <translation>còn {minutes} phút</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>đã quá hạn</translation>
    </message>
    <message>
        <source>stands since then</source>
        <translation>tồn từ lúc đó</translation>
    </message>
    <message>
        <source>{count} handover(s)</source>
        <translation>{count} lần bàn giao</translation>
    </message>
    <message>
        <source>{count} record(s)</source>
        <translation>{count} bản ghi</translation>
    </message>
</context>
<context>
    <name>MustActHelp</name>
    <message>
        <source>A case stands for a number that did not agree when a shift was handed over or opened. An item that is kept back can be sent on again once its case is closed.</source>
        <translation>Mỗi vụ việc là một số hiệu không khớp khi bàn giao hoặc mở ca. Bưu gửi đang giữ lại chỉ được chuyển đi sau khi vụ việc đã đóng.</translation>
    </message>
    <message>
        <source>The clerk on duty closes a case at the desk where it was opened. Whoever closes a kept back item answers for it from then on: look at it and compare its label first.</source>
        <translation>Giao dịch viên trực ca đóng vụ việc tại quầy đã mở nó. Ai đóng vụ việc của bưu gửi giữ lại thì chịu trách nhiệm về bưu gửi đó từ lúc ấy: hãy xem tận mắt và đối chiếu nhãn trước.</translation>
    </message>
    <message>
        <source>What must be acted upon</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>What this desk has to do, the earliest moment first, and the cases that two persons have to close.</source>
        <translation>Những việc quầy này phải làm, việc gấp nhất đứng đầu, và các vụ việc cần hai người đóng.</translation>
    </message>
    <message>
        <source>Whoever opens or takes over a shift reads the list first and says so by one key; it is written into the book, and until then no other job is offered.</source>
        <translation>Ai mở ca hoặc nhận ca phải đọc danh sách trước và xác nhận bằng một phím; việc đó được ghi vào sổ, trước đó chưa mở việc nào khác.</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>về danh sách</translation>
    </message>
    <message>
        <source>choose a line</source>
        <translation>chọn một dòng</translation>
    </message>
    <message>
        <source>close the case that is marked, with a second person; sign</source>
        <translation>đóng vụ việc đang chọn, cùng người thứ hai; hoặc ký xác nhận</translation>
    </message>
    <message>
        <source>handovers that whoever was absent has still to sign for</source>
        <translation>các lần bàn giao mà người vắng mặt còn phải ký xác nhận</translation>
    </message>
    <message>
        <source>in a case: why it is closed</source>
        <translation>trong vụ việc: lý do đóng</translation>
    </message>
    <message>
        <source>on an open case or an owed signature: go to it</source>
        <translation>trên một vụ việc đang mở hoặc chữ ký còn thiếu: tới đó</translation>
    </message>
    <message>
        <source>on the list, at the beginning of your shift: I have read it, work begins</source>
        <translation>ở danh sách, khi bắt đầu ca: tôi đã đọc, bắt đầu ca</translation>
    </message>
    <message>
        <source>the open cases; also from the lists of F3</source>
        <translation>các vụ việc đang mở; cũng mở được từ các danh sách của F3</translation>
    </message>
</context>
<context>
    <name>MustActPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Vụ việc đang mở</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Arrows or letters choose the name</source>
        <translation>Phím mũi tên hoặc chữ cái để chọn tên</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Đổi mã PIN</translation>
    </message>
    <message>
        <source>Locked. The work of {name} is kept as it was left.</source>
        <translation>Đã khóa. Việc của {name} vẫn giữ nguyên như lúc rời máy.</translation>
    </message>
    <message>
        <source>No PIN, forgotten</source>
        <translation>Chưa có, quên PIN</translation>
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
        <source>Type the PIN of {name}. After another name it is typed anew.</source>
        <translation>Hãy nhập mã PIN của {name}. Đổi tên thì phải nhập lại mã PIN.</translation>
    </message>
    <message>
        <source>Who answers from now on?</source>
        <translation>Ai chịu trách nhiệm từ lúc này?</translation>
    </message>
    <message>
        <source>no PIN here yet</source>
        <translation>chưa có mã PIN ở đây</translation>
    </message>
</context>
<context>
    <name>NarrowRow</name>
    <message>
        <source>Accepted from</source>
        <translation>Chấp nhận từ ngày</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
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
        <source>before it begins</source>
        <translation>trước ngày bắt đầu</translation>
    </message>
    <message>
        <source>e.g. 25/11/2024</source>
        <translation>ví dụ 25/11/2024</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>↓ chooses</source>
        <translation>bấm ↓ để chọn</translation>
    </message>
</context>
<context>
    <name>NarrowedBy</name>
    <message>
        <source>agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>người giữ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số hiệu</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>words</source>
        <translation>chữ trong tên</translation>
    </message>
</context>
<context>
    <name>NewLife</name>
    <message>
        <source>found on another machine</source>
        <translation>thấy ở máy khác</translation>
    </message>
    <message>
        <source>restored from a copy</source>
        <translation>khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>the province holds other lines under the same numbers</source>
        <translation>tỉnh giữ dòng khác mang cùng số</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Open a case</source>
        <translation>Mở vụ việc</translation>
    </message>
    <message>
        <source>Recount it</source>
        <translation>Đếm lại</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Tìm lại</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>NumbersFault</name>
    <message>
        <source>Choose why no item will bear this number.</source>
        <translation>Hãy chọn lý do không dùng số hiệu này.</translation>
    </message>
    <message>
        <source>Type the code that the province reads to you.</source>
        <translation>Nhập mã tỉnh đọc cho bạn.</translation>
    </message>
</context>
<context>
    <name>NumbersHelp</name>
    <message>
        <source>A code is good for one desk and one block; it is checked here, without a line.</source>
        <translation>Mỗi mã chỉ dùng cho một quầy và một dải số; mã được kiểm tra ngay tại đây, không cần đường truyền.</translation>
    </message>
    <message>
        <source>Item numbers</source>
        <translation>Số hiệu bưu gửi</translation>
    </message>
    <message>
        <source>No number is ever used twice. Voided numbers stand on the handover receipt.</source>
        <translation>Không số hiệu nào dùng hai lần. Số hiệu đã hủy được ghi trên biên bản bàn giao ca.</translation>
    </message>
    <message>
        <source>See which numbers the province lent to this desk, take more of them by phone, and void one whose label was spoiled.</source>
        <translation>Xem các dải số hiệu tỉnh đã cấp cho quầy này, nhận thêm qua điện thoại, và hủy số hiệu có nhãn bị hỏng.</translation>
    </message>
    <message>
        <source>With a line to the province new numbers come by themselves, in good time.</source>
        <translation>Khi có đường truyền tới tỉnh, số hiệu mới tự về kịp lúc.</translation>
    </message>
    <message>
        <source>take the numbers of the code</source>
        <translation>nhận dải số theo mã</translation>
    </message>
    <message>
        <source>to the code from the province</source>
        <translation>tới ô mã của tỉnh</translation>
    </message>
    <message>
        <source>void the next free number</source>
        <translation>hủy số hiệu kế tiếp chưa dùng</translation>
    </message>
</context>
<context>
    <name>NumbersPageView</name>
    <message>
        <source>Block</source>
        <translation>Dải</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Numbers of this desk</source>
        <translation>Số hiệu của quầy này</translation>
    </message>
    <message>
        <source>This desk has no numbers: nothing can be accepted.</source>
        <translation>Quầy này chưa có số hiệu: chưa chấp nhận được bưu gửi.</translation>
    </message>
    <message>
        <source>Voided in this shift</source>
        <translation>Đã hủy trong ca này</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Lúc nào, ai hủy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>còn {left}</translation>
    </message>
    <message>
        <source>{many} numbers were taken. It is recorded.</source>
        <translation>Đã nhận {many} số hiệu. Việc này đã ghi sổ.</translation>
    </message>
    <message>
        <source>{number} is void; no item will bear it.</source>
        <translation>{number} đã hủy; không bưu gửi nào mang số này.</translation>
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
    <name>OldLabel</name>
    <message>
        <source>the old one never came out</source>
        <translation>bản cũ chưa ra khỏi máy in</translation>
    </message>
    <message>
        <source>the old one was destroyed</source>
        <translation>bản cũ đã hủy</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Number of the seal that was on it</source>
        <translation>Số niêm phong trên phong bì</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Mở lúc</translation>
    </message>
    <message>
        <source>Record the opening</source>
        <translation>Ghi nhận đã mở</translation>
    </message>
    <message>
        <source>The pack was opened</source>
        <translation>Bộ dự phòng đã mở</translation>
    </message>
    <message>
        <source>hour:minute, before it the day</source>
        <translation>giờ:phút, trước đó là ngày</translation>
    </message>
</context>
<context>
    <name>OpenShiftView</name>
    <message>
        <source>Go on as myself</source>
        <translation>Tiếp tục với tên tôi</translation>
    </message>
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
    <message>
        <source>The work of another waits</source>
        <translation>Việc của người khác đang chờ</translation>
    </message>
    <message>
        <source>What {owner} began is kept. An item that was half typed comes back when {owner} signs in; what else stands on the screen is the work of {owner}: leave it as it is, or finish it only together. Whatever is recorded from now on bears your name.</source>
        <translation>Việc {owner} đang làm dở vẫn được giữ. Bưu gửi đang nhập dở sẽ hiện lại khi {owner} đăng nhập; những gì khác trên màn hình vẫn là việc của {owner}: hãy để nguyên, hoặc chỉ làm nốt khi có cả hai. Từ nay mọi việc ghi sổ đều mang tên bạn.</translation>
    </message>
    <message>
        <source>Without a shift</source>
        <translation>Không nhận ca</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Checklist of the counter</source>
        <translation>Danh mục kiểm tra quầy</translation>
    </message>
    <message>
        <source>In the book: {seals}</source>
        <translation>Trong sổ: {seals}</translation>
    </message>
    <message>
        <source>On duty with you</source>
        <translation>Cùng trực</translation>
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
    <message>
        <source>← → or a first letter answers, Enter leads on</source>
        <translation>← → hoặc chữ đầu để chọn · Enter sang ô tiếp theo</translation>
    </message>
</context>
<context>
    <name>OutOfHours</name>
    <message>
        <source>Holiday</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ban đêm</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Cuối tuần</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Agreed</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Thừa</translation>
    </message>
    <message>
        <source>In the wrong place</source>
        <translation>Sai trạng thái</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Seen by one only</source>
        <translation>Chỉ một người quét</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>Choose why no item will bear these numbers.</source>
        <translation>Chọn lý do không bưu gửi nào mang các số này.</translation>
    </message>
    <message>
        <source>Type how many numbers, in digits.</source>
        <translation>Gõ số lượng số hiệu bằng chữ số.</translation>
    </message>
    <message>
        <source>Type the moment as 16:30, or with the day as 26/11 16:30.</source>
        <translation>Gõ giờ như 16:30, hoặc cả ngày như 26/11 16:30.</translation>
    </message>
    <message>
        <source>Type the number of the seal.</source>
        <translation>Gõ số niêm phong.</translation>
    </message>
</context>
<context>
    <name>PackHelp</name>
    <message>
        <source>Emergency packs</source>
        <translation>Bộ dự phòng</translation>
    </message>
    <message>
        <source>For the hours in which the machine fails: labels with numbers and blank slips, printed in advance and sealed in an envelope.</source>
        <translation>Dùng khi máy hỏng: nhãn có sẵn số hiệu và phiếu trắng, in trước, niêm phong trong phong bì.</translation>
    </message>
    <message>
        <source>Look at the seal at the beginning of each shift; a broken one is told at once.</source>
        <translation>Đầu mỗi ca nhìn niêm phong; hỏng thì báo ngay.</translation>
    </message>
    <message>
        <source>The program gives none of these numbers out; each is used once, on its own label.</source>
        <translation>Chương trình không cấp các số hiệu này cho bưu gửi khác; mỗi số hiệu dùng một lần, trên nhãn của nó.</translation>
    </message>
    <message>
        <source>a new pack: how many numbers, and the seal of its envelope</source>
        <translation>bộ mới: bao nhiêu số hiệu, phong bì mang niêm phong nào</translation>
    </message>
    <message>
        <source>print the papers of the marked pack once more, while it is sealed</source>
        <translation>in lại giấy tờ của bộ đang chọn, khi bộ còn niêm phong</translation>
    </message>
    <message>
        <source>record what stands in the form</source>
        <translation>ghi vào sổ những gì trong mẫu</translation>
    </message>
    <message>
        <source>the marked pack was opened: its seal, and when</source>
        <translation>bộ đang chọn đã mở: niêm phong số nào, mở lúc nào</translation>
    </message>
    <message>
        <source>void what is left of the marked pack, with a reason</source>
        <translation>hủy các số hiệu còn lại của bộ đang chọn, có lý do</translation>
    </message>
</context>
<context>
    <name>PackReason</name>
    <message>
        <source>Its labels are spoiled or destroyed</source>
        <translation>Nhãn bị hỏng hoặc đã hủy</translation>
    </message>
    <message>
        <source>Its labels were lost</source>
        <translation>Nhãn bị mất</translation>
    </message>
    <message>
        <source>They are on envelopes not in this book</source>
        <translation>Nhãn đã trên bì mà sổ không ghi</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Address of the printer</source>
        <translation>Địa chỉ máy in</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Căn chỉnh…</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Độ đậm</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Số điểm mỗi inch</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Đi đường nào</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Printer of the system</source>
        <translation>Máy in của hệ thống</translation>
    </message>
    <message>
        <source>Raw queue</source>
        <translation>Hàng đợi thô</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Trang thử</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>Đã gõ, chưa lưu</translation>
    </message>
    <message>
        <source>What lies in it</source>
        <translation>Giấy trong máy</translation>
    </message>
</context>
<context>
    <name>PaperStock</name>
    <message>
        <source>100 × 60 mm</source>
        <translation>100 × 60 mm</translation>
    </message>
    <message>
        <source>105 × 74 mm</source>
        <translation>105 × 74 mm</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>Cuộn 80 mm</translation>
    </message>
    <message>
        <source>80 × 50 mm</source>
        <translation>80 × 50 mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
</context>
<context>
    <name>PaperUse</name>
    <message>
        <source>Bag label</source>
        <translation>Nhãn túi</translation>
    </message>
    <message>
        <source>Item label</source>
        <translation>Nhãn bưu gửi</translation>
    </message>
    <message>
        <source>Lists and receipts</source>
        <translation>Danh sách và biên bản</translation>
    </message>
    <message>
        <source>Posting slip</source>
        <translation>Phiếu gửi</translation>
    </message>
    <message>
        <source>Seal strip</source>
        <translation>Tem niêm phong</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Cụm mật khẩu hiện nay</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Nhập lại cụm mới</translation>
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
        <source>Empty: without end</source>
        <translation>Để trống: không có hạn</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Hết hạn ngày</translation>
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
    <message>
        <source>Security commitment</source>
        <translation>Cam kết bảo mật</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ký ngày</translation>
    </message>
    <message>
        <source>e.g. 25/11/2024</source>
        <translation>ví dụ 25/11/2024</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A new person</source>
        <translation>Thêm nhân viên</translation>
    </message>
    <message>
        <source>Change the register</source>
        <translation>Sửa danh sách nhân viên</translation>
    </message>
    <message>
        <source>Commitment ends on</source>
        <translation>Cam kết hết hạn ngày</translation>
    </message>
    <message>
        <source>Commitment signed on</source>
        <translation>Cam kết ký ngày</translation>
    </message>
    <message>
        <source>Empty: every office</source>
        <translation>Để trống: mọi bưu cục</translation>
    </message>
    <message>
        <source>Empty: still works here</source>
        <translation>Để trống: vẫn làm việc</translation>
    </message>
    <message>
        <source>Empty: without end</source>
        <translation>Để trống: không có hạn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Nghỉ việc ngày</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>Mã bưu cục</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Ghi sổ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Tập huấn ngày</translation>
    </message>
    <message>
        <source>e.g. 25/11/2024</source>
        <translation>ví dụ 25/11/2024</translation>
    </message>
    <message>
        <source>← → chooses</source>
        <translation>← → để chọn</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>20 characters, four at a time.</source>
        <translation>20 ký tự, đọc từng bốn ký tự.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Dải</translation>
    </message>
    <message>
        <source>Code from the province</source>
        <translation>Mã của tỉnh</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Đời sổ</translation>
    </message>
    <message>
        <source>Numbers by phone</source>
        <translation>Nhận số qua điện thoại</translation>
    </message>
    <message>
        <source>Take the numbers</source>
        <translation>Nhận số</translation>
    </message>
    <message>
        <source>This desk was not yet in contact with the province, so no code can be checked here. Connect it once.</source>
        <translation>Quầy này chưa liên lạc với tỉnh lần nào nên chưa kiểm tra được mã. Hãy kết nối một lần.</translation>
    </message>
    <message>
        <source>Without a line the province lends numbers in a code. Call it and read these three lines:</source>
        <translation>Khi không có đường truyền, tỉnh cấp số hiệu bằng một mã. Hãy gọi tỉnh và đọc ba dòng này:</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Not the same as above. Type it once more.</source>
        <translation>Không giống lần nhập đầu. Hãy nhập lại.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>In closed bags</source>
        <translation>Trong túi đã đóng</translation>
    </message>
    <message>
        <source>In the safe</source>
        <translation>Trong két</translation>
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
    <name>PreviewCard</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>The paper as it is printed</source>
        <translation>Giấy như khi in ra</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>a dot is {points} × {points} points</source>
        <translation>một điểm in là {points} × {points} điểm ảnh</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>trang {page}/{count}</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>cả trang</translation>
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
    <name>PrinterFault</name>
    <message>
        <source>A whole number from -30 to 30; 0 leaves it to the printer.</source>
        <translation>Số nguyên từ -30 đến 30; 0 là để máy in tự định.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 14; 0 leaves it to the printer.</source>
        <translation>Số nguyên từ 0 đến 14; 0 là để máy in tự định.</translation>
    </message>
    <message>
        <source>Choose a printer. When it is not in the list, the system does not know it.</source>
        <translation>Hãy chọn máy in. Không có trong danh sách nghĩa là hệ thống không biết máy in đó.</translation>
    </message>
    <message>
        <source>Millimetres with at most one decimal, e.g. 9,5.</source>
        <translation>Số mm, nhiều nhất một chữ số lẻ, ví dụ 9,5.</translation>
    </message>
    <message>
        <source>The barcode does not fit on this paper in whole dots of this printer. Choose other paper.</source>
        <translation>Mã vạch không vừa giấy này theo số điểm nguyên của máy in. Hãy chọn giấy khác.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address, e.g. 192.168.1.50 or 192.168.1.50:9100.</source>
        <translation>Hãy gõ địa chỉ máy in, ví dụ 192.168.1.50 hoặc 192.168.1.50:9100.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Hatched: out of this printer&apos;s reach, {left} mm at the left, {top} mm above, {right} mm at the right, {bottom} mm below.</source>
        <translation>Phần gạch chéo: máy in không in tới, trái {left} mm, trên {top} mm, phải {right} mm, dưới {bottom} mm.</translation>
    </message>
    <message>
        <source>PDF file in a folder</source>
        <translation>Tệp PDF trong thư mục</translation>
    </message>
    <message>
        <source>The printer does not say how near to the edge it prints: the test page shows it.</source>
        <translation>Máy in không cho biết in sát mép đến đâu: trang thử sẽ cho thấy.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>đã căn chỉnh</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>chưa căn chỉnh</translation>
    </message>
    <message>
        <source>the system does not see it</source>
        <translation>hệ thống không thấy máy này</translation>
    </message>
    <message>
        <source>typed, not saved</source>
        <translation>đã gõ, chưa lưu</translation>
    </message>
    <message>
        <source>{right} mm to the right, {down} mm down, {longer} % longer</source>
        <translation>Dịch phải {right} mm, dịch xuống {down} mm, dài thêm {longer} %</translation>
    </message>
</context>
<context>
    <name>PrintersHelp</name>
    <message>
        <source>Calibrate each printer once for each stock; measure again after a repair.</source>
        <translation>Căn chỉnh mỗi máy in một lần cho từng loại giấy; sửa máy xong thì đo lại.</translation>
    </message>
    <message>
        <source>On A4 sheets of labels each label takes the next free place; say here where a started sheet goes on.</source>
        <translation>Trên tờ nhãn A4, mỗi nhãn vào chỗ trống kế tiếp; tờ đã dùng dở thì báo ở đây tiếp từ chỗ nào.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Raw queue and network send dots in the printer&apos;s own language, past any driver.</source>
        <translation>Hàng đợi thô và mạng gửi thẳng từng điểm bằng ngôn ngữ của máy in, không qua trình điều khiển.</translation>
    </message>
    <message>
        <source>Says for each paper where it is printed and on what. A printer that is missing stops the paper and says so; it never goes to another one.</source>
        <translation>Nêu từng loại giấy in ở đâu, trên giấy gì. Thiếu máy in thì dừng và báo; không bao giờ tự chuyển sang máy khác.</translation>
    </message>
    <message>
        <source>What is typed stays when you look at another paper; it counts once it is saved.</source>
        <translation>Điều đã gõ vẫn còn khi xem giấy khác; lưu rồi mới có hiệu lực.</translation>
    </message>
    <message>
        <source>choose a paper</source>
        <translation>chọn loại giấy</translation>
    </message>
    <message>
        <source>save what stands in the form</source>
        <translation>lưu những gì đang ghi ở các ô</translation>
    </message>
    <message>
        <source>save, and send a test page with rulers</source>
        <translation>lưu rồi gửi trang thử có thước</translation>
    </message>
    <message>
        <source>see the paper to the dot; +, - and 0 change its size</source>
        <translation>xem giấy đúng từng điểm in; +, - và 0 đổi độ to</translation>
    </message>
    <message>
        <source>type what the ruler shows on the test page</source>
        <translation>gõ số đo trên trang thử</translation>
    </message>
</context>
<context>
    <name>PrintersView</name>
    <message>
        <source>1 and 2 stand at the top. Each label moves it on; a new sheet begins at 1.</source>
        <translation>Chỗ 1 và 2 ở hàng trên cùng. In mỗi nhãn thì sang chỗ sau; tờ mới bắt đầu từ 1.</translation>
    </message>
    <message>
        <source>Free place on the sheet</source>
        <translation>Chỗ còn trống trên tờ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Print another test page: both marks should be right now.</source>
        <translation>Hãy in thêm một trang thử: lần này cả hai dấu phải đúng chỗ.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Saved. It counts from the next paper on.</source>
        <translation>Đã lưu. Áp dụng từ tờ in tiếp theo.</translation>
    </message>
    <message>
        <source>Take it, measure it, then Ctrl+K.</source>
        <translation>Lấy ra, đo bằng thước, rồi bấm Ctrl+K.</translation>
    </message>
    <message>
        <source>The next label goes to place {place} of the sheet.</source>
        <translation>Nhãn sau in vào chỗ {place} của tờ.</translation>
    </message>
    <message>
        <source>The test page was sent to {where}.</source>
        <translation>Đã gửi trang thử tới {where}.</translation>
    </message>
    <message>
        <source>Where each paper goes</source>
        <translation>Giấy nào in ở đâu</translation>
    </message>
</context>
<context>
    <name>PrintsPanel</name>
    <message>
        <source>Arrows choose the paper. The copy is recorded and marked as a reprint.</source>
        <translation>Phím mũi tên chọn phiếu. Bản in lại được ghi sổ và có dòng “BẢN IN LẠI”.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Copy {copy} was saved as a PDF.</source>
        <translation>Bản in lại {copy} đã lưu thành tệp PDF.</translation>
    </message>
    <message>
        <source>Copy {copy} was sent to {where}.</source>
        <translation>Bản in lại {copy} đã gửi tới {where}.</translation>
    </message>
    <message>
        <source>No shift was handed over at this desk yet.</source>
        <translation>Quầy này chưa bàn giao ca nào.</translation>
    </message>
    <message>
        <source>Print a slip or a receipt again</source>
        <translation>In lại phiếu kiểm đếm hoặc biên bản</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Slips and receipts of the last handovers</source>
        <translation>Phiếu kiểm đếm và biên bản của các lần bàn giao gần đây</translation>
    </message>
    <message>
        <source>count slip</source>
        <translation>phiếu kiểm đếm</translation>
    </message>
    <message numerus="yes">
        <source>printed again %n time(s)</source>
        <translation>
            <numerusform>đã in lại %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>biên bản bàn giao</translation>
    </message>
    <message>
        <source>shift {shift}</source>
        <translation>ca {shift}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A day off by swap is a weekday, a day worked by swap is at a weekend.</source>
        <translation>Ngày nghỉ hoán đổi phải là ngày thường, ngày làm bù phải là cuối tuần.</translation>
    </message>
    <message>
        <source>Another row holds on these days; end that one first.</source>
        <translation>Có dòng khác đang áp dụng cho những ngày này; hãy kết thúc dòng đó trước.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Letters, digits and signs only, and no class by its word.</source>
        <translation>Chỉ gõ chữ, số và dấu câu, không ghi mức độ bằng chữ.</translation>
    </message>
    <message>
        <source>No row has this code.</source>
        <translation>Không có dòng nào mang mã này.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Ô này không được để trống.</translation>
    </message>
    <message>
        <source>The table cannot be read so.</source>
        <translation>Ghi như vậy thì không đọc được bảng.</translation>
    </message>
    <message>
        <source>Type a whole number that can be true.</source>
        <translation>Nhập số nguyên hợp lý.</translation>
    </message>
    <message>
        <source>Type one of the values named below the field.</source>
        <translation>Nhập một trong các giá trị nêu dưới ô.</translation>
    </message>
    <message>
        <source>Type the day as 01/07/2025.</source>
        <translation>Nhập ngày theo mẫu 01/07/2025.</translation>
    </message>
    <message>
        <source>Type the time as 17:00.</source>
        <translation>Nhập giờ theo mẫu 17:00.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Answer that is read out to you</source>
        <translation>Mã trả lời bên kia đọc</translation>
    </message>
    <message>
        <source>Call and say: your office, what is asked, about what, who asks, the call code.</source>
        <translation>Hãy gọi và nói: bưu cục của bạn, việc đề nghị, về ai hoặc về gì, ai đề nghị, mã gọi.</translation>
    </message>
    <message>
        <source>Call code to read out</source>
        <translation>Mã gọi cần đọc</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>Mã PIN người thứ hai</translation>
    </message>
    <message>
        <source>↑ ↓ or a letter: the name</source>
        <translation>↑ ↓ hoặc chữ cái: chọn tên</translation>
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
        <translation>Tài khoản của máy này tự giữ khóa: quầy mở bằng tên và mã PIN.</translation>
    </message>
    <message>
        <source>This system has no key store, so the desk asks for a passphrase at each start.</source>
        <translation>Máy này không tự giữ khóa được, nên mỗi lần mở quầy sẽ hỏi cụm mật khẩu.</translation>
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
    <name>ProvinceFault</name>
    <message>
        <source>A sign of the code is mistyped; the province was not asked. Compare it.</source>
        <translation>Mã bị gõ sai một ký tự; chưa hỏi tỉnh. Hãy so lại.</translation>
    </message>
    <message>
        <source>Not an address. Type it as on the sheet, e.g. hub.example.vn:8443.</source>
        <translation>Không phải địa chỉ. Nhập như trên phiếu, ví dụ hub.example.vn:8443.</translation>
    </message>
    <message>
        <source>The code has 24 signs in six groups. Compare it with the sheet.</source>
        <translation>Mã có 24 ký tự trong sáu nhóm. Hãy so với phiếu.</translation>
    </message>
    <message>
        <source>The province does not know this code, or it was used before. Nothing changed here: ask for a new code.</source>
        <translation>Tỉnh không biết mã này hoặc mã đã dùng rồi. Ở đây không có gì thay đổi: hãy xin mã mới.</translation>
    </message>
    <message>
        <source>Type it as on the sheet from the province.</source>
        <translation>Hãy nhập như trên phiếu của tỉnh.</translation>
    </message>
</context>
<context>
    <name>ProvinceHelp</name>
    <message>
        <source>A code is good once, for one desk, and says which machine of the province is the right one.</source>
        <translation>Mỗi mã chỉ dùng một lần, cho một quầy, và cho biết máy nào của tỉnh là đúng.</translation>
    </message>
    <message>
        <source>Nothing waits for the line: what is recorded here is sent by itself later.</source>
        <translation>Không việc gì phải chờ đường truyền: những gì đã ghi ở đây sẽ tự gửi sau.</translation>
    </message>
    <message>
        <source>See when the province was last reached and what waits, send it now, and enrol the desk with a one-time code.</source>
        <translation>Xem lần liên lạc gần nhất với tỉnh và những gì đang chờ, gửi ngay, và đăng ký quầy bằng mã dùng một lần.</translation>
    </message>
    <message>
        <source>The line to the province</source>
        <translation>Đường truyền tới tỉnh</translation>
    </message>
    <message>
        <source>enrol this desk</source>
        <translation>đăng ký quầy này</translation>
    </message>
    <message>
        <source>send what waits now</source>
        <translation>gửi ngay những gì đang chờ</translation>
    </message>
    <message>
        <source>to the one-time code</source>
        <translation>đến ô mã dùng một lần</translation>
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
    <name>ProvinceView</name>
    <message>
        <source>Address of the province</source>
        <translation>Địa chỉ của tỉnh</translation>
    </message>
    <message>
        <source>All is recorded here and is sent by itself later; go on working.</source>
        <translation>Mọi việc đã được ghi ở đây và sẽ tự gửi sau; cứ làm việc tiếp.</translation>
    </message>
    <message>
        <source>Enrol this desk</source>
        <translation>Đăng ký quầy này</translation>
    </message>
    <message>
        <source>Item numbers come by themselves in a moment.</source>
        <translation>Số hiệu bưu gửi sẽ tự đến trong giây lát.</translation>
    </message>
    <message>
        <source>Last contact: {moment}</source>
        <translation>Liên lạc gần nhất: {moment}</translation>
    </message>
    <message>
        <source>Needed once at the beginning, and again when the book goes on in a new life: after a restore, on another machine. Ask the provincial office for a one-time code.</source>
        <translation>Cần làm một lần lúc đầu, và làm lại khi sổ sang đời mới: sau khi khôi phục, hoặc trên máy khác. Hãy xin bưu điện tỉnh mã dùng một lần.</translation>
    </message>
    <message>
        <source>No address of the province is known here.</source>
        <translation>Ở đây chưa biết địa chỉ của tỉnh.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Không có gì chờ gửi.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Mã dùng một lần</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>The line to the province</source>
        <translation>Đường truyền tới tỉnh</translation>
    </message>
    <message>
        <source>The province does not know this desk in its present life. Until it is enrolled no item numbers come and nothing is sent.</source>
        <translation>Tỉnh chưa biết quầy này ở đời hiện tại. Chừng nào chưa đăng ký thì chưa có số hiệu mới và chưa gửi gì.</translation>
    </message>
    <message>
        <source>The province knows this desk now.</source>
        <translation>Tỉnh đã biết quầy này.</translation>
    </message>
    <message>
        <source>The province was not reached.</source>
        <translation>Không liên lạc được với tỉnh.</translation>
    </message>
    <message>
        <source>The province was reached and holds all that is recorded here.</source>
        <translation>Đã liên lạc được, tỉnh đã có mọi việc ghi ở đây.</translation>
    </message>
    <message>
        <source>The province was reached; {count} facts still wait and follow.</source>
        <translation>Đã liên lạc được với tỉnh; còn {count} việc đang chờ, sẽ gửi tiếp.</translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation>Chưa liên lạc lần nào.</translation>
    </message>
    <message>
        <source>as on the sheet from the province, e.g. hub.example.vn:8443</source>
        <translation>như trên phiếu của tỉnh, ví dụ hub.example.vn:8443</translation>
    </message>
    <message>
        <source>six groups of four; small or capital letters, with or without hyphens</source>
        <translation>sáu nhóm bốn ký tự; chữ hoa hay thường, có hay không có gạch nối</translation>
    </message>
    <message>
        <source>{count} facts wait to be sent, the oldest since {since}. They are safe in the book.</source>
        <translation>{count} việc đang chờ gửi, việc cũ nhất từ {since}. Mọi việc đều an toàn trong sổ.</translation>
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
    <name>ReadingsCard</name>
    <message>
        <source>Leave it</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Measure the test page</source>
        <translation>Đo trang thử</translation>
    </message>
    <message>
        <source>On a printer that prints right: {mark}, {mark}, {between} and {across} mm.</source>
        <translation>Máy in đúng thì là: {mark}, {mark}, {between} và {across} mm.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Căn chỉnh</translation>
    </message>
    <message>
        <source>a) left edge of the paper to mark 1, mm</source>
        <translation>a) mép trái của giấy đến dấu 1, mm</translation>
    </message>
    <message>
        <source>b) upper edge of the paper to mark 1, mm</source>
        <translation>b) mép trên của giấy đến dấu 1, mm</translation>
    </message>
    <message>
        <source>c) mark 1 to mark 2, mm</source>
        <translation>c) dấu 1 đến dấu 2, mm</translation>
    </message>
    <message>
        <source>d) mark 2 to mark 3, mm</source>
        <translation>d) dấu 2 đến dấu 3, mm</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Beyond your own holdings</source>
        <translation>Ngoài phần bạn giữ</translation>
    </message>
    <message>
        <source>Search for “{query}”</source>
        <translation>Tìm “{query}”</translation>
    </message>
    <message>
        <source>Why do you look?</source>
        <translation>Vì sao cần xem?</translation>
    </message>
    <message>
        <source>Why do you look? Your name, the reason, the moment, by what you search and the number of lines are written into the book before anything is shown.</source>
        <translation>Vì sao bạn xem? Tên bạn, lý do, thời điểm, cách tìm và số dòng được ghi vào sổ trước khi hiện bất cứ điều gì.</translation>
    </message>
    <message>
        <source>Write it down and look</source>
        <translation>Ghi sổ và xem</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message>
        <source>Arrows choose the paper. The copy is recorded and marked as a reprint.</source>
        <translation>Phím mũi tên chọn phiếu. Bản in lại được ghi sổ và có dòng “BẢN IN LẠI”.</translation>
    </message>
    <message>
        <source>Lists and slips of this shift</source>
        <translation>Phiếu của ca này</translation>
    </message>
    <message>
        <source>Print a list or a slip again</source>
        <translation>In lại phiếu</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message numerus="yes">
        <source>list of %n item(s)</source>
        <translation>
            <numerusform>phiếu giao nhận %n bưu gửi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed again %n time(s)</source>
        <translation>
            <numerusform>đã in lại %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>từ chối nhận</translation>
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
    <name>ReferenceHelp</name>
    <message>
        <source>A row marked with a triangle is assumed until the province confirms it.</source>
        <translation>Dòng có hình tam giác là số liệu tạm, chờ tỉnh xác nhận.</translation>
    </message>
    <message>
        <source>Dated tables</source>
        <translation>Bảng theo ngày</translation>
    </message>
    <message>
        <source>No row is ever taken away: what ends gets a last day, and papers of its time keep it.</source>
        <translation>Không dòng nào bị xóa: dòng hết hiệu lực được ghi ngày cuối, giấy tờ thời đó vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Shows offices, agencies, persons, prices, times and calendars as they hold on any day. A desk of the province changes them for every desk.</source>
        <translation>Cho thấy bưu cục, cơ quan, người được giao nhận, giá cước, thời gian và lịch áp dụng vào một ngày bất kỳ. Quầy của tỉnh sửa cho mọi quầy.</translation>
    </message>
    <message>
        <source>What was accepted keeps the price, the rules and the moment it was decided with.</source>
        <translation>Bưu gửi đã chấp nhận giữ nguyên giá cước, quy định và hạn phát đã tính lúc đó.</translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>thêm dòng</translation>
    </message>
    <message>
        <source>change the chosen row; a later first day ends the row so far</source>
        <translation>sửa dòng đang chọn; ghi ngày bắt đầu muộn hơn thì dòng cũ kết thúc</translation>
    </message>
    <message>
        <source>check what would change, then record it</source>
        <translation>xem trước thay đổi, rồi ghi sổ</translation>
    </message>
    <message>
        <source>choose a table; Tab leads to its rows</source>
        <translation>chọn bảng; Tab sang các dòng của bảng</translation>
    </message>
    <message>
        <source>end the chosen row</source>
        <translation>kết thúc dòng đang chọn</translation>
    </message>
    <message>
        <source>show the rows of that day, or all of them</source>
        <translation>hiện các dòng của ngày đó, hoặc mọi dòng</translation>
    </message>
    <message>
        <source>type another day; Enter shows what holds on it</source>
        <translation>gõ ngày khác; Enter hiện những gì áp dụng ngày đó</translation>
    </message>
</context>
<context>
    <name>ReferenceView</name>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>Sửa dòng</translation>
    </message>
    <message>
        <source>End the row</source>
        <translation>Kết thúc dòng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Các bảng</translation>
    </message>
    <message>
        <source>The tables stand as before them. Tell the province; see the audit.</source>
        <translation>Các bảng vẫn như trước các thay đổi đó. Hãy báo tỉnh; xem mục kiểm tra.</translation>
    </message>
    <message>
        <source>To read only: these tables are changed at a desk of the province, and the change comes by itself.</source>
        <translation>Chỉ để xem: các bảng này được sửa ở quầy của tỉnh, thay đổi sẽ tự về đây.</translation>
    </message>
    <message>
        <source>To read only: your role does not change these tables. An officer of the province does.</source>
        <translation>Chỉ để xem: vai trò của bạn không sửa các bảng này. Cán bộ Bưu điện tỉnh sửa.</translation>
    </message>
    <message>
        <source>Type the day as 01/07/2025.</source>
        <translation>Nhập ngày theo mẫu 01/07/2025.</translation>
    </message>
    <message>
        <source>rows: {rows}</source>
        <translation>{rows} dòng</translation>
    </message>
    <message>
        <source>{count} of {rows} to be confirmed</source>
        <translation>{count}/{rows} chờ xác nhận</translation>
    </message>
    <message>
        <source>{table}: recorded. Every desk gets it with its next contact.</source>
        <translation>{table}: đã ghi sổ. Mọi quầy nhận được ở lần liên lạc tới.</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Arrows choose the reason. The form is kept.</source>
        <translation>Mũi tên để chọn lý do. Những gì đã nhập vẫn còn.</translation>
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
    <name>Reprint</name>
    <message>
        <source>Choose a label: by its line, by its number or by a scan.</source>
        <translation>Hãy chọn nhãn: theo dòng, theo số hiệu hoặc quét.</translation>
    </message>
    <message>
        <source>Choose why it is printed again.</source>
        <translation>Hãy chọn lý do in lại.</translation>
    </message>
    <message>
        <source>If it did, scan it. If not, print again: it never came out. Nothing is sent by itself.</source>
        <translation>Nếu đã ra, hãy quét nhãn. Nếu chưa, in lại với “Chưa ra khỏi máy in”. Máy không tự gửi lại.</translation>
    </message>
    <message>
        <source>Is the new label on the right cover? Nothing was confirmed. Esc leaves {number} waiting.</source>
        <translation>Nhãn mới đã dán đúng bì chưa? Chưa xác nhận gì. Esc: để {number} chờ.</translation>
    </message>
    <message>
        <source>It is in the book.</source>
        <translation>Đã ghi sổ.</translation>
    </message>
    <message>
        <source>It never came out of the printer</source>
        <translation>Chưa ra khỏi máy in</translation>
    </message>
    <message>
        <source>It proves nothing about the cover. Scan the bars of the label itself.</source>
        <translation>Mã đó không chứng tỏ gì về bì. Hãy quét mã vạch trên chính nhãn.</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Scan the bars of the label again, or type the number (Alt+N).</source>
        <translation>Chưa xác nhận gì. Hãy quét lại mã vạch trên nhãn hoặc gõ số hiệu (Alt+N).</translation>
    </message>
    <message>
        <source>Say what became of the old label or strip.</source>
        <translation>Hãy cho biết nhãn hoặc tem cũ thế nào.</translation>
    </message>
    <message>
        <source>Scanned at {time}. It is off the list of missing labels.</source>
        <translation>Quét lúc {time}. Không còn trong danh sách thiếu nhãn.</translation>
    </message>
    <message>
        <source>Stick it across the flap, the dashes on the seam.</source>
        <translation>Dán ngang nắp bì, nét đứt trùng mép dán.</translation>
    </message>
    <message>
        <source>Stick it across the flap, the dashes on the seam. {where}</source>
        <translation>Dán ngang nắp bì, nét đứt trùng mép dán. {where}</translation>
    </message>
    <message>
        <source>Stick it on and scan it: until then the item cannot leave.</source>
        <translation>Dán lên bì rồi quét: trước đó bưu gửi chưa được rời quầy.</translation>
    </message>
    <message>
        <source>Taken off and destroyed</source>
        <translation>Đã bóc và hủy</translation>
    </message>
    <message>
        <source>That is {where}, and {number} is awaited</source>
        <translation>Đó là {where}, đang chờ {number}</translation>
    </message>
    <message>
        <source>That was the code of a paper</source>
        <translation>Đó là mã của một giấy tờ</translation>
    </message>
    <message>
        <source>Until it was scanned the item cannot leave. {where}</source>
        <translation>Chưa quét thì bưu gửi chưa được rời quầy. {where}</translation>
    </message>
    <message>
        <source>confirmed by its scan</source>
        <translation>đã quét xác nhận</translation>
    </message>
    <message>
        <source>not known, look for it</source>
        <translation>không rõ, hãy tìm nhãn</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>nothing came out</source>
        <translation>không ra nhãn</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>sent, waits for its scan</source>
        <translation>đã gửi, chờ quét</translation>
    </message>
    <message>
        <source>taken back from the queue</source>
        <translation>đã rút khỏi hàng chờ</translation>
    </message>
    <message>
        <source>written by hand, number typed back</source>
        <translation>viết tay, đã gõ lại số hiệu</translation>
    </message>
    <message>
        <source>{copy} is in the book. See to the printer, then Ctrl+P sends it again.</source>
        <translation>{copy} đã ghi sổ. Kiểm tra máy in, rồi bấm Ctrl+P gửi lại bản này.</translation>
    </message>
    <message>
        <source>{number}: label confirmed</source>
        <translation>{number}: nhãn đã xác nhận</translation>
    </message>
    <message>
        <source>{number}: label saved as a PDF, {copy}</source>
        <translation>{number}: nhãn đã lưu thành PDF, {copy}</translation>
    </message>
    <message>
        <source>{number}: label sent to {where}, {copy}</source>
        <translation>{number}: nhãn đã gửi tới {where}, {copy}</translation>
    </message>
    <message>
        <source>{number}: look for the label, nobody knows whether it came out</source>
        <translation>{number}: hãy tìm nhãn, không rõ đã ra hay chưa</translation>
    </message>
    <message>
        <source>{number}: nothing came out</source>
        <translation>{number}: không ra nhãn</translation>
    </message>
    <message>
        <source>{number}: seal strip saved as a PDF</source>
        <translation>{number}: tem niêm phong đã lưu thành tệp PDF</translation>
    </message>
    <message>
        <source>{number}: seal strip sent to {where}</source>
        <translation>{number}: tem niêm phong đã gửi tới {where}</translation>
    </message>
    <message>
        <source>{number}: {copy} is on its way to the printer</source>
        <translation>{number}: {copy} đang tới máy in</translation>
    </message>
    <message>
        <source>“{where}” is no item number</source>
        <translation>“{where}” không phải số hiệu bưu gửi</translation>
    </message>
</context>
<context>
    <name>ReprintHelp</name>
    <message>
        <source>No scan tells two labels of one number apart: take the old one off and destroy it before you print. Of letters A and B the second person sees it, at the desk and not by phone.</source>
        <translation>Máy quét không phân biệt được hai nhãn cùng số hiệu: hãy bóc và hủy nhãn cũ trước khi in. Với ký hiệu A và B, người thứ hai phải thấy tận mắt tại quầy, không qua điện thoại.</translation>
    </message>
    <message>
        <source>Print a label again</source>
        <translation>In lại nhãn</translation>
    </message>
    <message>
        <source>Prints the label of an item that is here once more, with its reason, and waits for its scan.</source>
        <translation>In lại nhãn của bưu gửi đang ở quầy, kèm lý do, rồi chờ quét nhãn mới.</translation>
    </message>
    <message>
        <source>The new label says which copy it is. Until it was scanned the item stands among the missing labels and cannot leave.</source>
        <translation>Nhãn mới ghi BẢN IN LẠI và số bản. Khi chưa quét, bưu gửi nằm trong danh sách thiếu nhãn và chưa được rời quầy.</translation>
    </message>
    <message>
        <source>choose one of the last five labels; Enter goes on</source>
        <translation>chọn một trong năm nhãn gần nhất; Enter đi tiếp</translation>
    </message>
    <message>
        <source>leave the label, then go back</source>
        <translation>bỏ chọn nhãn, rồi quay lại</translation>
    </message>
    <message>
        <source>print again; of A and B before a second person</source>
        <translation>in lại; với A và B phải có người thứ hai</translation>
    </message>
    <message>
        <source>send a copy again that nothing came out of</source>
        <translation>gửi lại bản chưa ra nhãn</translation>
    </message>
    <message>
        <source>the seal strip; a further one with reason and second person as a label</source>
        <translation>tem niêm phong; in lại thì cần lý do và người thứ hai như nhãn</translation>
    </message>
    <message>
        <source>type the number of any item that is here; or scan its label</source>
        <translation>gõ số hiệu của bưu gửi bất kỳ đang ở quầy, hoặc quét nhãn</translation>
    </message>
    <message>
        <source>what became of the old label or strip</source>
        <translation>nhãn hoặc tem cũ thế nào</translation>
    </message>
    <message>
        <source>why it is printed again</source>
        <translation>lý do in lại</translation>
    </message>
    <message>
        <source>“Not known” means that the printer did not say whether the label came out. Look for it: it is never sent again by itself.</source>
        <translation>“Không rõ” nghĩa là máy in không báo nhãn đã ra hay chưa. Hãy tìm nhãn; máy không bao giờ tự gửi lại.</translation>
    </message>
</context>
<context>
    <name>ReprintView</name>
    <message>
        <source>Enter finds its label; or scan it</source>
        <translation>Enter để tìm nhãn, hoặc quét</translation>
    </message>
    <message>
        <source>Last labels of this desk</source>
        <translation>Nhãn in gần nhất của quầy</translation>
    </message>
    <message>
        <source>Nothing was printed for an item that is here now.</source>
        <translation>Chưa in nhãn nào cho bưu gửi đang ở quầy.</translation>
    </message>
    <message>
        <source>Number of an item that is here</source>
        <translation>Số hiệu bưu gửi đang ở quầy</translation>
    </message>
    <message>
        <source>Seal strip of the chosen item</source>
        <translation>Tem niêm phong của bưu gửi đã chọn</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Khôi phục và mở lại</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Khôi phục bản sao lưu này</translation>
    </message>
</context>
<context>
    <name>RestrictedList</name>
    <message>
        <source>items beyond their own holdings</source>
        <translation>bưu gửi ngoài phần mình giữ</translation>
    </message>
    <message>
        <source>the audit list</source>
        <translation>danh sách kiểm tra</translation>
    </message>
    <message>
        <source>the life of an item</source>
        <translation>hành trình một bưu gửi</translation>
    </message>
    <message>
        <source>the month of an agency</source>
        <translation>sản lượng trong tháng của một cơ quan</translation>
    </message>
    <message>
        <source>the whole book</source>
        <translation>toàn bộ sổ</translation>
    </message>
    <message>
        <source>who holds what</source>
        <translation>ai đang giữ gì</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n chênh lệch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) agreed by all three</source>
        <translation>
            <numerusform>%n bưu gửi khớp cả ba</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan counts for {name}</source>
        <translation>Lượt quét tính cho {name}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Enter writes it down</source>
        <translation>Enter để ghi</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Không có chênh lệch</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason, next step</source>
        <translation>Lý do, bước tiếp</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>The list matches the seal code {digest}</source>
        <translation>Danh sách đã mở khớp với mã niêm {digest}</translation>
    </message>
    <message>
        <source>letter {letter}</source>
        <translation>ký hiệu {letter}</translation>
    </message>
    <message>
        <source>no reason yet</source>
        <translation>chưa có lý do</translation>
    </message>
    <message>
        <source>not in the book</source>
        <translation>không có trong sổ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
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
    <name>RowForm</name>
    <message>
        <source>A later day than {day} ends the row so far on the day before.</source>
        <translation>Ghi ngày sau {day} thì dòng cũ kết thúc vào hôm trước ngày đó.</translation>
    </message>
    <message>
        <source>Check what changes</source>
        <translation>Xem trước thay đổi</translation>
    </message>
    <message>
        <source>Empty: until further notice</source>
        <translation>Để trống: chưa có hạn cuối</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at the marked field.</source>
        <translation>Chưa ghi gì cả. Hãy xem ô được đánh dấu.</translation>
    </message>
    <message>
        <source>Record for every desk</source>
        <translation>Ghi cho mọi quầy</translation>
    </message>
    <message>
        <source>Source: the decree or letter that says so</source>
        <translation>Căn cứ: quyết định hoặc công văn</translation>
    </message>
    <message>
        <source>The past is meant</source>
        <translation>Đúng là sửa cho thời gian đã qua</translation>
    </message>
    <message>
        <source>This changes what held from {day} on, before today:</source>
        <translation>Việc này sửa những gì đã áp dụng từ {day}, trước hôm nay:</translation>
    </message>
    <message>
        <source>This would change:</source>
        <translation>Sẽ thay đổi:</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>{table}: a new row</source>
        <translation>{table}: dòng mới</translation>
    </message>
    <message>
        <source>{table}: change a row</source>
        <translation>{table}: sửa dòng</translation>
    </message>
    <message>
        <source>{table}: end a row</source>
        <translation>{table}: kết thúc dòng</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Can go ahead</source>
        <translation>Nhận được</translation>
    </message>
    <message>
        <source>Go ahead, with a look</source>
        <translation>Nhận được, cần xem lại</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Đang trong phiếu</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Đã từ chối</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>All rows</source>
        <translation>Mọi dòng</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Mức chắc chắn</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>Lịch sử của dòng</translation>
    </message>
    <message>
        <source>History: what it said</source>
        <translation>Lịch sử: nội dung trước đây</translation>
    </message>
    <message>
        <source>No row is valid on this day. “All rows” shows those of other days.</source>
        <translation>Không có dòng nào áp dụng ngày này. “Mọi dòng” hiện cả các ngày khác.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ghi lúc</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Có sẵn trong chương trình</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ngày đó</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>Áp dụng ngày</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A PIN has at least {at_least} digits and not all of them the same.</source>
        <translation>Mã PIN phải có ít nhất {at_least} chữ số và không được giống nhau hết.</translation>
    </message>
    <message>
        <source>A character is missing or wrong; this did not count as a try. Have the code read out again.</source>
        <translation>Thiếu hoặc sai một ký tự; lần này không tính là một lần thử. Hãy đề nghị đọc lại mã.</translation>
    </message>
    <message>
        <source>A character of the recovery code is wrong. Compare group {group} with the paper first.</source>
        <translation>Mã khôi phục có ký tự sai. Hãy so nhóm {group} với tờ giấy trước.</translation>
    </message>
    <message>
        <source>A handover is under way at this desk. Go on with it under F7, or cancel it.</source>
        <translation>Quầy này đang bàn giao ca. Hãy làm tiếp ở F7 hoặc hủy.</translation>
    </message>
    <message>
        <source>A pack has 1 to {most} numbers. Nothing was recorded.</source>
        <translation>Mỗi bộ có từ 1 đến {most} số hiệu. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>A passphrase has at least {needed} characters. Several words are best.</source>
        <translation>Cụm mật khẩu phải có ít nhất {needed} ký tự. Tốt nhất là vài từ ghép lại.</translation>
    </message>
    <message>
        <source>A row of the checklist waits: say whether it is there. What is filled in stays.</source>
        <translation>Dòng này chưa ghi: có hay không? Những gì đã ghi vẫn còn.</translation>
    </message>
    <message>
        <source>A seal strip of {item_no} went out before. F9 prints it again with its reason.</source>
        <translation>Tem niêm phong của {item_no} đã gửi in trước đó. Bấm F9 để in lại, có lý do.</translation>
    </message>
    <message>
        <source>A shift leader keeps the register of the own office only. Ask the province to change this person.</source>
        <translation>Trưởng ca chỉ quản lý danh sách nhân viên của bưu cục mình. Hãy đề nghị tỉnh sửa người này.</translation>
    </message>
    <message>
        <source>A timed item needs the agreed hour and day of delivery. Type them.</source>
        <translation>Bưu gửi Hẹn giờ cần giờ và ngày phát đã thỏa thuận. Hãy gõ vào.</translation>
    </message>
    <message>
        <source>Across the paper the page comes out at {percent} % of its width. Bars must not be stretched: switch off “fit to page” and any scaling in the printer&apos;s own settings, print the test page again and measure it.</source>
        <translation>Theo chiều ngang, trang in ra bằng {percent} % bề rộng đúng. Vạch mã không được co giãn: hãy tắt “vừa trang” và mọi co giãn trong cài đặt riêng của máy in, in lại trang thử rồi đo.</translation>
    </message>
    <message>
        <source>Column {column}: a formula or an error of one stands there; it is not calculated. Write the value.</source>
        <translation>Cột {column}: ô là công thức hoặc lỗi công thức; chương trình không tính. Hãy ghi giá trị.</translation>
    </message>
    <message>
        <source>Column {column}: cells are merged there. Separate them and fill in each row.</source>
        <translation>Cột {column}: các ô bị gộp. Hãy bỏ gộp và điền từng dòng.</translation>
    </message>
    <message>
        <source>Every row stands so already. Nothing was recorded.</source>
        <translation>Mọi dòng đã đúng như vậy. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>Heavy for a letter. Look at the scales again, or choose pack. You may go on.</source>
        <translation>Hơi nặng đối với thư. Hãy xem lại cân, hoặc chọn gói. Vẫn có thể tiếp tục.</translation>
    </message>
    <message>
        <source>Items of letter {letters} change hands before a witness. Call the third person.</source>
        <translation>Bưu gửi ký hiệu {letters} phải bàn giao trước người chứng kiến. Hãy mời người thứ ba.</translation>
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
        <source>Letter {secrecy} needs {needed} covers, {count} stands here. Put the number right, or give the item back for another cover.</source>
        <translation>Ký hiệu {secrecy} cần {needed} lớp bì, ở đây ghi {count}. Đủ bì thì sửa số; thiếu thì trả lại để bên gửi bọc thêm.</translation>
    </message>
    <message>
        <source>More than {most} mm or 5 % off: the wrong paper is in the printer or lies beside its guides, or the ruler was misread. Set the paper right, print the test page and measure again.</source>
        <translation>Lệch quá {most} mm hoặc 5 %: trong máy không đúng giấy, giấy nằm lệch khỏi thanh dẫn, hoặc đọc thước nhầm. Hãy chỉnh lại giấy, in lại trang thử và đo lại.</translation>
    </message>
    <message>
        <source>No agency of the register is called so. For one outside the province the address is needed.</source>
        <translation>Danh bạ không có cơ quan nào tên như vậy. Nơi nhận ngoài tỉnh phải có địa chỉ.</translation>
    </message>
    <message>
        <source>No desk known here shows this call code. Have it read out again, and ask which desk is calling.</source>
        <translation>Không quầy nào biết ở đây đang hiện mã gọi này. Hãy đề nghị đọc lại và hỏi quầy nào đang gọi.</translation>
    </message>
    <message>
        <source>No handover is under way. Begin one under F7; the shift goes on as it was.</source>
        <translation>Chưa có bàn giao nào. Hãy bắt đầu ở F7; ca vẫn tiếp tục như cũ.</translation>
    </message>
    <message>
        <source>No number of this pack is left: each is on an item or void. Nothing was recorded, nothing is printed.</source>
        <translation>Bộ này không còn số hiệu nào: mỗi số đã ở trên bưu gửi hoặc đã hủy. Chưa ghi gì vào sổ, không in gì.</translation>
    </message>
    <message>
        <source>No other desk is known here that could answer a call. Let the second person come to the desk (F5), or connect to the province once.</source>
        <translation>Ở đây chưa biết quầy nào khác có thể trả lời cuộc gọi. Hãy mời người thứ hai tới quầy (F5), hoặc kết nối với tỉnh một lần.</translation>
    </message>
    <message>
        <source>No row is filled in under the headings. Nothing was taken. Choose another file.</source>
        <translation>Dưới dòng tiêu đề không có dòng nào được điền. Chưa lấy gì. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>No row of headings with “{heading}” was found. Nothing was taken. Use the template.</source>
        <translation>Không tìm thấy dòng tiêu đề có “{heading}”. Chưa lấy gì. Hãy dùng tệp mẫu.</translation>
    </message>
    <message>
        <source>No security commitment of {name} is in the register, so no shift can begin. Have it signed and registered (F11), or let a shift leader allow it once.</source>
        <translation>Chưa đăng ký cam kết bảo mật của {name} nên chưa mở ca được. Hãy cho ký và đăng ký cam kết (F11), hoặc để trưởng ca cho phép một lần.</translation>
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
        <source>No such strip of {item_no} came out yet: send it first. Nothing was recorded.</source>
        <translation>Chưa có tem niêm phong nào như vậy của {item_no} được in ra: hãy gửi in trước. Chưa ghi gì vào sổ.</translation>
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
        <source>Nobody waits for your signature there. Nothing was changed.</source>
        <translation>Ở đó không chờ chữ ký của bạn. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Not confirmed yet. Look at each point named here, then press Alt+B; where one does not hold, refuse the item.</source>
        <translation>Chưa xác nhận. Hãy xem từng điểm rồi bấm Alt+B; điểm nào không đạt thì từ chối bưu gửi.</translation>
    </message>
    <message>
        <source>Not yet to be signed: {items}. Recount what is searched for, or give a reason and open a case.</source>
        <translation>Chưa ký được: {items}. Hãy đếm lại bưu gửi đang tìm, hoặc nêu lý do và mở vụ việc.</translation>
    </message>
    <message>
        <source>Nothing is to be paid at the counter for this visit. Take the payment out.</source>
        <translation>Lượt giao này không phải trả tiền tại quầy. Hãy bỏ phần thanh toán.</translation>
    </message>
    <message>
        <source>Of letter {letter} label and seal strip are printed again before a second person. Nothing was recorded.</source>
        <translation>Nhãn và tem niêm phong của bưu gửi ký hiệu {letter} chỉ được in lại trước mặt người thứ hai. Chưa ghi gì vào sổ.</translation>
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
        <source>Only a desk that the province named for it changes the dated tables. Nothing was recorded.</source>
        <translation>Chỉ quầy được tỉnh chỉ định mới sửa các bảng theo ngày hiệu lực. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>Only the next free number, {next_no}, can be voided. Nothing was recorded.</source>
        <translation>Chỉ hủy được số hiệu kế tiếp chưa dùng là {next_no}. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>Only the person who approved by phone can sign for it. Nothing was recorded.</source>
        <translation>Chỉ người đã duyệt qua điện thoại mới ký được. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>Only the province names its officers and auditors. Choose another role, or ask the province.</source>
        <translation>Chỉ tỉnh mới ghi tên cán bộ tỉnh và kiểm tra viên. Hãy chọn vai trò khác hoặc đề nghị tỉnh.</translation>
    </message>
    <message>
        <source>Only the two who count may do this. Nothing was changed.</source>
        <translation>Chỉ hai người đang đếm được làm việc này. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Read as “{name}” of the register, without the address of the list. If it goes elsewhere: Alt+O.</source>
        <translation>Được hiểu là “{name}” trong danh bạ, không dùng địa chỉ ghi trong danh sách. Nếu gửi nơi khác: Alt+O.</translation>
    </message>
    <message>
        <source>Read as “{name}”. Compare with the envelope.</source>
        <translation>Được hiểu là “{name}”. Hãy đối chiếu với bì.</translation>
    </message>
    <message>
        <source>Seal {seal_no} is on another pack already. Type the number of the seal that this envelope will bear.</source>
        <translation>Niêm phong {seal_no} đã dùng cho bộ khác. Gõ số niêm phong của phong bì này.</translation>
    </message>
    <message>
        <source>Seals stand twice: {seals} and {others}. A seal is unused, used or void.</source>
        <translation>Niêm phong ghi hai lần: {seals} và {others}. Mỗi niêm phong chỉ là chưa dùng, đã dùng hoặc đã hủy.</translation>
    </message>
    <message>
        <source>Several agencies may be meant: {names}. Write the whole name.</source>
        <translation>Có thể là nhiều cơ quan: {names}. Hãy ghi tên đầy đủ.</translation>
    </message>
    <message>
        <source>The answer is not for this act, this person and this call code. Tries left: {left}. Compare word by word on the phone.</source>
        <translation>Mã trả lời không đúng với việc này, người này và mã gọi này. Còn {left} lần thử. Hãy so từng từ qua điện thoại.</translation>
    </message>
    <message>
        <source>The authority of this person ends within 30 days. Tell the agency. You may go on.</source>
        <translation>Ủy quyền của người này hết hạn trong 30 ngày tới. Hãy báo cơ quan. Vẫn làm tiếp được.</translation>
    </message>
    <message>
        <source>The authority of this person ends within 7 days. Tell the agency today. You may go on.</source>
        <translation>Ủy quyền của người này hết hạn trong 7 ngày tới. Hãy báo cơ quan ngay hôm nay. Vẫn làm tiếp được.</translation>
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
        <source>The file cannot be opened. Nothing was taken. Look whether the stick is still there.</source>
        <translation>Không mở được tệp. Chưa lấy gì. Hãy xem thẻ nhớ USB có còn cắm không.</translation>
    </message>
    <message>
        <source>The file carries macros. Nothing was read or run. Save it as .xlsx without macros.</source>
        <translation>Tệp có macro. Chưa đọc và không chạy gì. Hãy lưu lại thành .xlsx không có macro.</translation>
    </message>
    <message>
        <source>The file is far too big for a list of items. Nothing was read. Ask for a list in the template.</source>
        <translation>Tệp quá lớn so với một danh sách bưu gửi. Chưa đọc gì. Hãy xin danh sách lập theo mẫu.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Nothing was read. Ask for it without one, or save it so.</source>
        <translation>Tệp bị khóa bằng mật khẩu. Chưa đọc gì. Hãy xin tệp không đặt mật khẩu, hoặc lưu lại như thế.</translation>
    </message>
    <message>
        <source>The fixed list does not match its seal code. Nobody signs: cancel this count and tell the province.</source>
        <translation>Danh sách đã chốt không khớp mã niêm. Không ai ký: hãy hủy lần đếm này và báo Bưu điện tỉnh.</translation>
    </message>
    <message>
        <source>The heading “{heading}” stands there twice. Nothing was taken. Keep the right column only.</source>
        <translation>Tiêu đề “{heading}” xuất hiện hai lần. Chưa lấy gì. Hãy chỉ giữ lại cột đúng.</translation>
    </message>
    <message>
        <source>The item is recorded like this already. Change what is wrong.</source>
        <translation>Bưu gửi đã được ghi đúng như vậy rồi. Hãy sửa chỗ sai.</translation>
    </message>
    <message>
        <source>The kind may be {words} or empty.</source>
        <translation>Loại chỉ là {words} hoặc để trống.</translation>
    </message>
    <message>
        <source>The label of {item_no} has not been scanned back, so the item cannot leave. Scan it on the envelope.</source>
        <translation>Nhãn của {item_no} chưa được quét xác nhận nên bưu gửi chưa thể rời quầy. Hãy quét nhãn trên bì.</translation>
    </message>
    <message>
        <source>The label of {item_no} was confirmed before, so there is one. Take it off the cover and destroy it.</source>
        <translation>Nhãn của {item_no} đã được xác nhận, tức là có nhãn trên bì. Hãy bóc nhãn đó và hủy.</translation>
    </message>
    <message>
        <source>The label of {item_no} was confirmed before. Nothing more to do.</source>
        <translation>Nhãn của {item_no} đã được xác nhận từ trước. Không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>The letter may be {words} or empty. Look at the envelope.</source>
        <translation>Ký hiệu chỉ là {words} hoặc để trống. Hãy xem trên bì.</translation>
    </message>
    <message>
        <source>The list has more than {limit} rows. Nothing was taken. Ask for it in parts of {limit} rows at most.</source>
        <translation>Danh sách có hơn {limit} dòng. Chưa lấy gì. Hãy xin chia thành từng phần, mỗi phần nhiều nhất {limit} dòng.</translation>
    </message>
    <message>
        <source>The list is not revealed yet. Both say first that everything is counted.</source>
        <translation>Danh sách chưa mở. Hai người phải báo đã đếm xong trước.</translation>
    </message>
    <message>
        <source>The list is revealed already. Go on with the differences.</source>
        <translation>Danh sách đã mở. Hãy làm tiếp với các chênh lệch.</translation>
    </message>
    <message>
        <source>The new PIN is the old one. Choose another.</source>
        <translation>Mã PIN mới trùng mã cũ. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>The pack with seal {seal_no} was not opened yet. Record when it was (F11, Emergency), then enter the item.</source>
        <translation>Bộ có niêm phong {seal_no} chưa ghi là đã mở. Ghi giờ đã mở (F11, Dự phòng), rồi nhập bưu gửi.</translation>
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
        <source>The register does not name {name} on {day}. Refuse, or have a second person allow it.</source>
        <translation>Ngày {day}, {name} không có trong danh sách. Hãy từ chối, hoặc nhờ người thứ hai cho phép.</translation>
    </message>
    <message>
        <source>The role “{role}” does not allow this. Nothing was recorded.</source>
        <translation>Vai trò “{role}” không được làm việc này. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>The row names no recipient. Ask the courier, or type the item.</source>
        <translation>Dòng không ghi nơi nhận. Hãy hỏi người gửi, hoặc nhập tay bưu gửi này.</translation>
    </message>
    <message>
        <source>The running number stands in row {line} already. Ask the courier.</source>
        <translation>Số thứ tự đã có ở dòng {line}. Hãy hỏi người gửi.</translation>
    </message>
    <message>
        <source>The same as row {line}. Count the envelopes.</source>
        <translation>Giống dòng {line}. Hãy đếm lại số bì.</translation>
    </message>
    <message>
        <source>The seal is broken. Do not take the item; refuse it with the reason.</source>
        <translation>Niêm phong không nguyên vẹn. Không nhận bưu gửi này; hãy từ chối và nêu lý do.</translation>
    </message>
    <message>
        <source>The seal of the safe bag is not the one that was written down ({recorded}). Choose why, then count the items one by one; both numbers are written down.</source>
        <translation>Niêm phong túi trong két không phải số đã ghi ({recorded}). Chọn lý do, rồi quét từng bưu gửi; cả hai số đều được ghi lại.</translation>
    </message>
    <message>
        <source>The security commitment of {name} ended on {ended_on}, so no shift can begin. Have the new one registered (F11), or let a shift leader allow it once.</source>
        <translation>Cam kết bảo mật của {name} đã hết hạn ngày {ended_on} nên chưa mở ca được. Hãy đăng ký cam kết mới (F11), hoặc để trưởng ca cho phép một lần.</translation>
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
        <source>The urgency may be {words} or empty.</source>
        <translation>Độ khẩn chỉ là {words} hoặc để trống.</translation>
    </message>
    <message>
        <source>The weight must be more than 0 g. Put the item on the scales and type what they show.</source>
        <translation>Khối lượng phải lớn hơn 0 g. Đặt bưu gửi lên cân rồi gõ số cân hiện ra.</translation>
    </message>
    <message>
        <source>This agency has named nobody yet. Look at the letter of introduction. You may go on.</source>
        <translation>Cơ quan này chưa đăng ký ai. Hãy xem giấy giới thiệu. Vẫn làm tiếp được.</translation>
    </message>
    <message>
        <source>This agency is not in the list. Choose it from the answers under the field.</source>
        <translation>Cơ quan này không có trong danh sách. Hãy chọn trong các kết quả hiện dưới ô.</translation>
    </message>
    <message>
        <source>This approval does not wait for a signature any more. Nothing more to do.</source>
        <translation>Việc này không còn chờ ký nữa. Không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>This call code was used, is older than 15 minutes, or is of another act. Nothing was done; F6 shows a new one to read out.</source>
        <translation>Mã gọi này đã dùng, đã quá 15 phút, hoặc của việc khác. Chưa làm gì cả; F6 hiện mã mới để đọc.</translation>
    </message>
    <message>
        <source>This cannot be: it begins at {earliest}. Type when it really was.</source>
        <translation>Không thể như vậy: sớm nhất là {earliest}. Gõ đúng lúc đã xảy ra.</translation>
    </message>
    <message>
        <source>This case was opened at another desk and is closed there. Nothing was changed.</source>
        <translation>Vụ việc này mở ở quầy khác và phải đóng ở quầy đó. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This changes what held from {day} on, before today. What was accepted meanwhile keeps what it was decided with. Confirm that the past is meant, or choose a later day.</source>
        <translation>Việc này sửa những gì đã áp dụng từ {day}, trước hôm nay. Bưu gửi đã chấp nhận trong thời gian đó vẫn giữ nguyên như đã tính. Hãy xác nhận đúng là sửa cho thời gian đã qua, hoặc chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>This code was not made for this desk as it stands. Nothing was recorded; read the lines above to the province again.</source>
        <translation>Mã này không được cấp cho quầy này lúc này. Chưa ghi gì cả; hãy đọc lại các dòng ở trên cho tỉnh.</translation>
    </message>
    <message>
        <source>This desk has no item numbers left, so nothing was accepted. Connect to the province once, or call it: it reads you a code for new numbers. The form is kept.</source>
        <translation>Quầy đã hết số hiệu nên chưa chấp nhận gì cả. Hãy kết nối với tỉnh một lần, hoặc gọi tỉnh đọc mã cấp số hiệu mới. Những gì đã gõ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>This desk knows no such visit. Choose one of the list or open a new one.</source>
        <translation>Quầy này không có lượt giao đó. Hãy chọn trong danh sách hoặc mở lượt giao mới.</translation>
    </message>
    <message>
        <source>This difference is cleared already. Nothing was changed.</source>
        <translation>Chênh lệch này đã giải quyết xong. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This file is no list in XLSX or CSV, or it is damaged. Nothing was taken. Save it anew as .xlsx.</source>
        <translation>Tệp này không phải danh sách XLSX hay CSV, hoặc đã hỏng. Chưa lấy gì. Hãy lưu lại thành .xlsx.</translation>
    </message>
    <message>
        <source>This is no code for numbers: a character is missing or wrong. Nothing was recorded; let the province read it to you again, four characters at a time.</source>
        <translation>Đây không phải mã cấp số hiệu: thiếu hoặc sai một ký tự. Chưa ghi gì cả; hãy đề nghị tỉnh đọc lại, từng bốn ký tự.</translation>
    </message>
    <message>
        <source>This item is beyond your own holdings. Choose why you look; it is written down. Nothing was shown.</source>
        <translation>Bưu gửi này nằm ngoài phần bạn giữ. Hãy chọn lý do xem; lý do được ghi sổ. Chưa hiện gì cả.</translation>
    </message>
    <message>
        <source>This moment is still to come: it is {now}. Type when it really was.</source>
        <translation>Giờ này chưa tới: bây giờ là {now}. Gõ đúng lúc đã xảy ra.</translation>
    </message>
    <message>
        <source>This pack was opened at {opened_at}: its labels may be on covers, so none is printed again. Void what is left, then make a new pack.</source>
        <translation>Bộ này đã mở lúc {opened_at}: nhãn có thể đã dán trên bì nên không in lại. Hãy hủy các số còn lại rồi lập bộ mới.</translation>
    </message>
    <message>
        <source>This pack was opened before, at {opened_at}. Nothing more to do.</source>
        <translation>Bộ này đã mở từ trước, lúc {opened_at}. Không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>This pack was sealed with {seal_no}. If the envelope bears another seal somebody opened it: count its labels before two persons, then void the pack. Nothing was recorded.</source>
        <translation>Bộ này được niêm phong bằng {seal_no}. Nếu trên phong bì là niêm phong khác thì đã có người mở: hai người cùng đếm nhãn, rồi hủy bộ. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>This person has no PIN at this desk yet. A shift leader vouches (Ctrl+R), then it is set.</source>
        <translation>Người này chưa có mã PIN ở quầy. Trưởng ca xác nhận (Ctrl+R), sau đó đặt mã.</translation>
    </message>
    <message>
        <source>This person is not in the staff register of this desk. Choose a name of the list.</source>
        <translation>Người này không có trong danh sách nhân viên của quầy. Hãy chọn một tên trong danh sách.</translation>
    </message>
    <message>
        <source>This person is not on the agency&apos;s register. Refuse, or have a second person allow it.</source>
        <translation>Người này không có trong danh sách của cơ quan. Hãy từ chối, hoặc nhờ người thứ hai cho phép.</translation>
    </message>
    <message>
        <source>This reason is not in the list that is valid today. Choose another one.</source>
        <translation>Lý do này không có trong danh sách đang áp dụng hôm nay. Hãy chọn lý do khác.</translation>
    </message>
    <message>
        <source>This shift recorded no such paper. What is in the book is safe; look the visit or item up (F3).</source>
        <translation>Ca này không ghi phiếu nào như vậy. Những gì đã ghi sổ vẫn an toàn; hãy tìm lượt giao hoặc bưu gửi (F3).</translation>
    </message>
    <message>
        <source>This visit is closed and its slip stands. Open a new visit; what was recorded is safe.</source>
        <translation>Lượt giao này đã kết thúc và đã có phiếu. Hãy mở lượt giao mới; những gì đã ghi vẫn an toàn.</translation>
    </message>
    <message>
        <source>This visit is of another agency. Open a visit for the agency that sends the item.</source>
        <translation>Lượt giao này là của cơ quan khác. Hãy mở lượt giao cho cơ quan gửi bưu gửi này.</translation>
    </message>
    <message>
        <source>Three wrong answers: this call code is spoiled, nothing was done. F6 shows a new one to read out.</source>
        <translation>Sai mã trả lời ba lần: mã gọi này không dùng được nữa, chưa làm gì cả. F6 hiện mã mới để đọc.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again at {until}; what was begun is kept.</source>
        <translation>Gõ sai mã PIN quá nhiều lần. Hãy thử lại lúc {until}; việc đang làm vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Two persons are counting: nothing that tells what should be here is shown. Finish or cancel the count.</source>
        <translation>Hai người đang đếm: không hiện gì cho biết phải có những bưu gửi nào. Hãy đếm xong hoặc hủy lần đếm.</translation>
    </message>
    <message>
        <source>Two signatures are those of two persons. Choose somebody else.</source>
        <translation>Hai chữ ký phải là của hai người. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>Type a whole number or at least {at_least} letters, or choose an agency, a holder, or at most {days} days. Nothing was shown.</source>
        <translation>Hãy gõ cả số hiệu hoặc ít nhất {at_least} chữ cái, hoặc chọn cơ quan, người giữ, hoặc khoảng không quá {days} ngày. Chưa hiện gì cả.</translation>
    </message>
    <message>
        <source>Type how many or how much, in whole figures; 0 where there is none.</source>
        <translation>Ghi số lượng hoặc số tiền bằng số nguyên; không còn thì ghi 0.</translation>
    </message>
    <message>
        <source>What is not there needs a reason. Choose one; the shift can begin all the same.</source>
        <translation>Thứ không có phải có lý do. Chọn một lý do; ca vẫn mở được.</translation>
    </message>
    <message>
        <source>What the label of {item_no} says is not known here yet. Fetch from the province (F11), then try again.</source>
        <translation>Ở đây chưa biết nhãn của {item_no} ghi gì. Hãy lấy dữ liệu từ tỉnh (F11) rồi thử lại.</translation>
    </message>
    <message>
        <source>Who allows this sees the old one destroyed, so nobody does by phone. Call them to the desk (F5).</source>
        <translation>Người duyệt phải thấy bản cũ bị hủy nên không duyệt qua điện thoại được. Mời người đó đến quầy (F5).</translation>
    </message>
    <message>
        <source>Who issues official papers on {day} is in no table. Ask the provincial office for the new one.</source>
        <translation>Không bảng nào ghi cơ quan ban hành giấy tờ ngày {day}. Hãy hỏi Bưu điện tỉnh bảng mới.</translation>
    </message>
    <message>
        <source>Wrong PIN. Nothing is lost; type it again.</source>
        <translation>Mã PIN không đúng. Không mất gì cả; hãy gõ lại.</translation>
    </message>
    <message>
        <source>You serve this visit already. Go on with it.</source>
        <translation>Bạn đang phục vụ lượt giao này rồi. Hãy làm tiếp.</translation>
    </message>
    <message>
        <source>{agreed_at} can no longer be kept: such an item must be accepted {notice_hours} hours before. Agree on {earliest_at} or later, or choose express.</source>
        <translation>Không còn kịp {agreed_at}: bưu gửi này phải được chấp nhận trước {notice_hours} giờ. Hãy hẹn từ {earliest_at} trở đi, hoặc chọn Hỏa tốc.</translation>
    </message>
    <message>
        <source>{amount_vnd} VND were written down, {due_vnd} are to be paid. Count again and correct the amount.</source>
        <translation>Đã ghi {amount_vnd} đồng, phải trả {due_vnd} đồng. Hãy đếm lại và sửa số tiền.</translation>
    </message>
    <message>
        <source>{count} items that the book has here were not scanned, the first is {item_no}. Scan them, or say of each why it is not there. Nothing was recorded yet.</source>
        <translation>Còn {count} bưu gửi có trong sổ chưa quét, đầu tiên là {item_no}. Hãy quét, hoặc ghi lý do vì sao từng bưu gửi không có. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>{due_vnd} VND are to be paid. Write down how, and the number of the receipt or contract.</source>
        <translation>Phải trả {due_vnd} đồng. Hãy ghi cách trả và số biên lai hoặc số hợp đồng.</translation>
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
        <source>{field}: {day} comes before the first day. Look at the paper again.</source>
        <translation>{field}: {day} trước ngày bắt đầu. Hãy xem lại giấy.</translation>
    </message>
    <message>
        <source>{field}: {day} has not come yet. Look at the paper again.</source>
        <translation>{field}: {day} chưa tới. Hãy xem lại giấy.</translation>
    </message>
    <message>
        <source>{field}: {day} is more than ten years ago. Look at the paper again.</source>
        <translation>{field}: {day} đã quá mười năm. Hãy xem lại giấy.</translation>
    </message>
    <message>
        <source>{field}: {length} characters, at most {limit} fit on the label. Shorten it as on the cover.</source>
        <translation>{field}: {length} ký tự, nhãn chỉ đủ chỗ cho {limit}. Hãy viết gọn như trên bì.</translation>
    </message>
    <message>
        <source>{item_no} is in no emergency pack of this desk. Nothing was recorded.</source>
        <translation>{item_no} không thuộc bộ dự phòng nào của máy này. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>{item_no} is no difference any more. Nothing was written down.</source>
        <translation>{item_no} không còn là chênh lệch. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>{item_no} is not held in this visit, so it can no longer be changed here. It stays as recorded.</source>
        <translation>Lượt giao này không giữ {item_no} nên không sửa ở đây được nữa. Bưu gửi vẫn đúng như đã ghi.</translation>
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
        <source>{item_no} is on an item already, or void. Is it the right slip? If it was voided by mistake, accept the item anew, its new label over the old one. Nothing was recorded.</source>
        <translation>{item_no} đã ở trên một bưu gửi hoặc đã hủy. Có đúng phiếu không? Nếu hủy nhầm, hãy chấp nhận lại bưu gửi, dán nhãn mới đè lên nhãn cũ. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>{item_no} was not seen. Choose why; it is written down.</source>
        <translation>Không thấy {item_no}. Chọn lý do; lý do được ghi vào sổ.</translation>
    </message>
    <message>
        <source>{name} answers for this shift. Nothing was recorded; take the shift over first (F7).</source>
        <translation>{name} đang chịu trách nhiệm ca này. Chưa ghi gì cả; hãy nhận bàn giao ca trước (F7).</translation>
    </message>
    <message>
        <source>{name} ended before {day}. Now: {successor}.</source>
        <translation>{name} đã kết thúc trước ngày {day}. Nay là: {successor}.</translation>
    </message>
    <message>
        <source>{name} handed this item in. For another courier give it back (Ctrl+B) and accept it in that one&apos;s visit.</source>
        <translation>{name} đã giao bưu gửi này. Nếu là người giao khác, hãy trả lại (Ctrl+B) rồi nhận trong lượt của người ấy.</translation>
    </message>
    <message>
        <source>{name} has no valid security commitment and cannot be the second person. Choose somebody else.</source>
        <translation>{name} không có cam kết bảo mật còn hiệu lực nên không làm người thứ hai được. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>{name} is not in the list that is valid on {day}. Choose the agency that took over from it.</source>
        <translation>{name} không có trong danh sách áp dụng ngày {day}. Hãy chọn cơ quan kế thừa.</translation>
    </message>
    <message>
        <source>{name} is not named for letter {secrecy}. Refuse the item, or have a second person allow it.</source>
        <translation>{name} không được đăng ký cho ký hiệu {secrecy}. Hãy từ chối bưu gửi, hoặc nhờ người thứ hai cho phép.</translation>
    </message>
    <message>
        <source>{name} is on the register to receive, not to hand in. Refuse, or have a second person allow it.</source>
        <translation>{name} có trong danh sách để nhận, không phải để giao. Hãy từ chối, hoặc nhờ người thứ hai cho phép.</translation>
    </message>
    <message>
        <source>{name} left on {left_on} and acts no more. Nothing was recorded; choose somebody else.</source>
        <translation>{name} đã nghỉ việc từ {left_on} và không còn thao tác được. Chưa ghi gì cả; hãy chọn người khác.</translation>
    </message>
    <message>
        <source>{name} serves this visit. Take it over first, or open a new one.</source>
        <translation>{name} đang phục vụ lượt giao này. Hãy tiếp quản trước, hoặc mở lượt giao mới.</translation>
    </message>
    <message>
        <source>{name} was allowed once without a valid commitment, on {day}. Now a new commitment is needed (F11).</source>
        <translation>{name} đã được cho phép một lần khi không có cam kết còn hiệu lực, vào ngày {day}. Nay cần cam kết mới (F11).</translation>
    </message>
    <message>
        <source>{table}, {column}: the table could not be used with this row ({problem}). Nothing was recorded.</source>
        <translation>{table}, {column}: ghi dòng này thì không dùng được bảng ({problem}). Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>{text} does not belong here: numbers of exercises and numbers of real items never mix.</source>
        <translation>{text} không thuộc nơi này: số hiệu huấn luyện và số hiệu thật không bao giờ lẫn nhau.</translation>
    </message>
    <message>
        <source>{text} is no range of seals. Type the first and the last number, e.g. TQ004501-TQ004600; several with ;</source>
        <translation>{text} không phải là dãy số niêm phong. Ghi số đầu và số cuối, ví dụ TQ004501-TQ004600; nhiều dãy cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>{typed} is another number; here belongs {item_no}. Is it the right envelope? Nothing was recorded.</source>
        <translation>{typed} là số hiệu khác; bì này phải là {item_no}. Có đúng bì không? Chưa ghi gì vào sổ.</translation>
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
    <message numerus="yes">
        <source>%n more visit(s) of yours</source>
        <translation>
            <numerusform>%n lượt nữa của bạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of other clerks</source>
        <translation>
            <numerusform>%n lượt của người khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Items of this shift</source>
        <translation>Bưu gửi trong ca</translation>
    </message>
    <message>
        <source>Last of this shift</source>
        <translation>Các bưu gửi mới nhất của ca</translation>
    </message>
    <message>
        <source>Nothing has been handed in during this shift yet.</source>
        <translation>Trong ca này chưa nhận bưu gửi nào.</translation>
    </message>
    <message>
        <source>Still open: {visits} (Ctrl+O)</source>
        <translation>Còn mở: {visits} (Ctrl+O)</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ca này</translation>
    </message>
    <message>
        <source>Visit done…</source>
        <translation>Xong lượt…</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} đã xác nhận</translation>
    </message>
</context>
<context>
    <name>RunKeys</name>
    <message>
        <source>correct</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>from file</source>
        <translation>đọc tệp</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>trả lại</translation>
    </message>
    <message>
        <source>label by hand</source>
        <translation>nhãn viết tay</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>nhập bù</translation>
    </message>
    <message>
        <source>list again</source>
        <translation>in lại phiếu</translation>
    </message>
    <message>
        <source>missing label</source>
        <translation>nhãn thiếu</translation>
    </message>
    <message>
        <source>seal strip</source>
        <translation>tem niêm phong</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>tới danh sách</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>entered late</source>
        <translation>nhập bù</translation>
    </message>
</context>
<context>
    <name>SafeWords</name>
    <message>
        <source>First place</source>
        <translation>Nơi thứ nhất</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Nơi thứ hai</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>{lines} lines</source>
        <translation>{lines} dòng</translation>
    </message>
    <message>
        <source>{place}: not set. One broken disk would take book and backups.</source>
        <translation>{place}: chưa đặt. Một đĩa hỏng sẽ mất cả sổ và bản sao lưu.</translation>
    </message>
    <message>
        <source>{place}: {folder} · newest of {moment}</source>
        <translation>{place}: {folder} · mới nhất lúc {moment}</translation>
    </message>
    <message>
        <source>{place}: {folder} · no backup can be read there</source>
        <translation>{place}: {folder} · không có bản sao lưu nào đọc được</translation>
    </message>
    <message>
        <source>{place}: {happened} {todo} Last good one: {last}.</source>
        <translation>{place}: {happened} {todo} Bản tốt gần nhất: {last}.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>SafekeepingHelp</name>
    <message>
        <source>A backup is opened only with the recovery code from the province&apos;s safe.</source>
        <translation>Chỉ mã khôi phục cất trong két của tỉnh mới mở được bản sao lưu.</translation>
    </message>
    <message>
        <source>A restore deletes nothing: the present book is kept beside the new one.</source>
        <translation>Khôi phục không xóa gì: sổ hiện nay được giữ bên cạnh sổ mới.</translation>
    </message>
    <message>
        <source>Backups and keys</source>
        <translation>Sao lưu và khóa</translation>
    </message>
    <message>
        <source>Shows the backups in both places and tries them. Backups are made every night and at each shift close, read back and verified.</source>
        <translation>Cho thấy và thử các bản sao lưu ở cả hai nơi. Sổ được sao lưu mỗi đêm và mỗi lần kết thúc ca, đọc lại và kiểm tra.</translation>
    </message>
    <message>
        <source>a new recovery code and its sheet</source>
        <translation>tạo mã khôi phục mới và in phiếu</translation>
    </message>
    <message>
        <source>another passphrase for this machine</source>
        <translation>đổi cụm mật khẩu của máy này</translation>
    </message>
    <message>
        <source>back up to both places now</source>
        <translation>sao lưu ngay vào cả hai nơi</translation>
    </message>
    <message>
        <source>choose a backup</source>
        <translation>chọn bản sao lưu</translation>
    </message>
    <message>
        <source>restore the chosen one; needs a leader&apos;s PIN</source>
        <translation>khôi phục bản đang chọn; cần mã PIN của trưởng ca</translation>
    </message>
    <message>
        <source>restore the newest of each place on trial</source>
        <translation>khôi phục thử bản mới nhất ở mỗi nơi</translation>
    </message>
</context>
<context>
    <name>SafekeepingView</name>
    <message>
        <source>A new sheet is printed for the province&apos;s safe. The present code then opens this desk no more; backups made until now still need it, so keep the old sheet until they are gone.</source>
        <translation>Một phiếu mới được in để cất vào két của tỉnh. Từ đó mã hiện nay không mở được quầy này nữa; các bản sao lưu có đến nay vẫn cần mã đó, nên hãy giữ phiếu cũ tới khi không còn các bản ấy.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Khôi phục thử</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc sao lưu</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>Tạo và in</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Mã khôi phục mới</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi để</translation>
    </message>
    <message>
        <source>Put it into the province&apos;s safe.</source>
        <translation>Hãy cất vào két của tỉnh.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Sent to {where}</source>
        <translation>Đã gửi tới {where}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>The backup was verified. The desk is opened anew from it.</source>
        <translation>Bản sao lưu đã được kiểm tra. Quầy đang mở lại từ bản đó.</translation>
    </message>
    <message>
        <source>The desk goes on from what it had at {moment}, in a new life with new numbers. Since then {since} facts were recorded: {province} of them the province holds, {here} stand only in the present book. That book is kept beside the new one; nothing is deleted.</source>
        <translation>Quầy tiếp tục từ lúc {moment}, trong đời sổ mới với dải số hiệu mới. Từ đó tới nay có {since} ghi nhận: {province} đã ở tỉnh, {here} chỉ có trong sổ hiện nay. Sổ này được giữ bên cạnh sổ mới; không xóa gì cả.</translation>
    </message>
    <message>
        <source>The desk&apos;s book is unharmed. Go on working.</source>
        <translation>Sổ của quầy không bị hỏng. Cứ làm việc tiếp.</translation>
    </message>
    <message>
        <source>The new passphrase opens the desk from now on.</source>
        <translation>Từ nay cụm mật khẩu mới mở quầy.</translation>
    </message>
    <message>
        <source>The new passphrase was not typed twice the same.</source>
        <translation>Hai lần nhập cụm mật khẩu mới không giống nhau.</translation>
    </message>
    <message>
        <source>The new recovery sheet was saved: {where}</source>
        <translation>Đã lưu phiếu khôi phục mới: {where}</translation>
    </message>
    <message>
        <source>Working… the counter can be used meanwhile.</source>
        <translation>Đang làm… trong lúc đó quầy vẫn giao dịch được.</translation>
    </message>
    <message>
        <source>{place}: backed up and verified, {lines} lines</source>
        <translation>{place}: đã sao lưu và kiểm tra, {lines} dòng</translation>
    </message>
    <message>
        <source>{place}: restored on trial in {seconds} s, {lines} lines, all in order</source>
        <translation>{place}: khôi phục thử trong {seconds} giây, {lines} dòng, mọi thứ đúng</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Scale: 0 g, nothing on it</source>
        <translation>Cân: 0 g, chưa có gì trên cân</translation>
    </message>
    <message>
        <source>Scale: moving</source>
        <translation>Cân: đang dao động</translation>
    </message>
    <message>
        <source>Scale: negative, set it to zero</source>
        <translation>Cân: số âm, hãy chỉnh về 0</translation>
    </message>
    <message>
        <source>Scale: no answer</source>
        <translation>Cân: không trả lời</translation>
    </message>
    <message>
        <source>Scale: not connected</source>
        <translation>Cân: chưa kết nối</translation>
    </message>
    <message>
        <source>Scale: not in g or kg</source>
        <translation>Cân: không theo g hoặc kg</translation>
    </message>
    <message>
        <source>Scale: not understood</source>
        <translation>Cân: không đọc được</translation>
    </message>
    <message>
        <source>Scale: too heavy for it</source>
        <translation>Cân: quá tải</translation>
    </message>
    <message>
        <source>Scale: {weight}, steady</source>
        <translation>Cân: {weight}, đã đứng yên</translation>
    </message>
    <message>
        <source>takes the weight</source>
        <translation>lấy khối lượng</translation>
    </message>
</context>
<context>
    <name>ScaleRefusal</name>
    <message>
        <source>Nothing lies on the scale. Put the item on it, then press {key}.</source>
        <translation>Chưa có gì trên cân. Đặt bưu gửi lên cân rồi nhấn {key}.</translation>
    </message>
    <message>
        <source>The item before still lies on the scale. Lay this one on it; {key} takes that weight all the same.</source>
        <translation>Bưu gửi trước còn nằm trên cân. Hãy đặt bưu gửi này lên; {key} vẫn lấy khối lượng ấy.</translation>
    </message>
    <message>
        <source>The item is too heavy for this scale. Use another one and type it.</source>
        <translation>Bưu gửi quá nặng đối với cân này. Dùng cân khác rồi gõ khối lượng.</translation>
    </message>
    <message>
        <source>The scale does not answer. See that it is on and sends by itself, or type the weight.</source>
        <translation>Cân không trả lời. Kiểm tra cân đã bật và tự gửi số liệu chưa, hoặc gõ khối lượng.</translation>
    </message>
    <message>
        <source>The scale does not show g or kg. Set it to g, or type the weight.</source>
        <translation>Cân không hiển thị theo g hoặc kg. Chỉnh cân sang g, hoặc gõ khối lượng.</translation>
    </message>
    <message>
        <source>The scale is not connected. Put its plug in, or type the weight.</source>
        <translation>Cân chưa kết nối. Cắm lại dây cân, hoặc gõ khối lượng.</translation>
    </message>
    <message>
        <source>The scale is not understood. Its speed must be that of the settings; or type the weight.</source>
        <translation>Không đọc được số liệu của cân. Tốc độ của cân phải đúng như trong cài đặt; hoặc gõ khối lượng.</translation>
    </message>
    <message>
        <source>The scale is still moving. Wait until it is steady, then press {key}.</source>
        <translation>Cân còn dao động. Chờ cân đứng yên rồi nhấn {key}.</translation>
    </message>
    <message>
        <source>The scale shows less than nothing. Empty it, set it to zero and weigh again.</source>
        <translation>Cân đang chỉ số âm. Lấy hết đồ khỏi cân, chỉnh về 0 rồi cân lại.</translation>
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
    <name>Section</name>
    <message>
        <source>Approvals</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Dated tables</source>
        <translation>Bảng theo ngày</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Dự phòng</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
</context>
<context>
    <name>SetPinForm</name>
    <message>
        <source>6 digits or more; nobody else looks</source>
        <translation>từ 6 chữ số trở lên; người khác không nhìn</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nhập lại mã PIN mới</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Đặt mã PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Đặt mã PIN</translation>
    </message>
    <message>
        <source>Then a shift leader or the province vouches, here or by phone. Both names are recorded.</source>
        <translation>Sau đó trưởng ca hoặc bưu điện tỉnh bảo đảm, tại chỗ hoặc qua điện thoại. Tên của cả hai người được ghi lại.</translation>
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
        <translation>Hãy chọn một dòng bằng ↑ ↓.</translation>
    </message>
    <message>
        <source>Leader and clerk are two persons; both sign at a handover.</source>
        <translation>Trưởng ca và giao dịch viên là hai người; bàn giao ca cần cả hai ký.</translation>
    </message>
    <message>
        <source>Not a day. Type it as 25/11/2024.</source>
        <translation>Không phải ngày. Nhập theo mẫu 25/11/2024.</translation>
    </message>
    <message>
        <source>Not an address. Type it as on the sheet, e.g. hub.example.vn:8443.</source>
        <translation>Không phải địa chỉ. Nhập như trên phiếu, ví dụ hub.example.vn:8443.</translation>
    </message>
    <message>
        <source>Not the same as above. Type it once more.</source>
        <translation>Không giống lần nhập đầu. Hãy nhập lại.</translation>
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
        <source>Type the day on the signed paper; without a commitment nobody opens a shift.</source>
        <translation>Nhập ngày ghi trên bản đã ký; không có cam kết thì không ai mở ca được.</translation>
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
        <source>How it opens</source>
        <translation>Cách mở sổ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
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
    <message>
        <source>kind not known</source>
        <translation>chưa rõ loại</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Filled in</source>
        <translation>Đã điền</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Quét trùng</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Đã quét</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Sai</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>counted everything</source>
        <translation>đếm xong</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>đã quét</translation>
    </message>
    <message>
        <source>scans now</source>
        <translation>đang quét</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>The new PIN of {name} holds from now on. It was recorded.</source>
        <translation>Mã PIN mới của {name} có hiệu lực từ bây giờ. Việc này đã ghi sổ.</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message numerus="yes">
        <source>%n item(s) go into the safe; {name} answers.</source>
        <translation>
            <numerusform>%n bưu gửi cất vào két; {name} chịu trách nhiệm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) move to {name}.</source>
        <translation>
            <numerusform>%n bưu gửi chuyển cho {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay with {name} under a case.</source>
        <translation>
            <numerusform>%n bưu gửi ở lại với {name}, mở vụ việc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) too many: a case is opened, nobody takes them over.</source>
        <translation>
            <numerusform>%n bưu gửi thừa: mở vụ việc, chưa giao cho ai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters {letters}: after the two PINs a third person is asked as a witness, here or by phone.</source>
        <translation>Ký hiệu {letters}: sau hai mã PIN, người thứ ba chứng kiến, tại chỗ hoặc qua điện thoại.</translation>
    </message>
    <message>
        <source>PIN of who hands over</source>
        <translation>Mã PIN người giao</translation>
    </message>
    <message>
        <source>PIN of who takes over</source>
        <translation>Mã PIN người nhận</translation>
    </message>
    <message>
        <source>Seal number of the safe bag</source>
        <translation>Số niêm phong túi cất két</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>giao ca</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>nhận ca</translation>
    </message>
</context>
<context>
    <name>SignaturesPanel</name>
    <message numerus="yes">
        <source>%n item(s) moved to {other}.</source>
        <translation>
            <numerusform>%n bưu gửi đã chuyển cho {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stayed with {name} under a case.</source>
        <translation>
            <numerusform>%n bưu gửi ở lại với {name}, có mở vụ việc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) went into the safe; {other} answers.</source>
        <translation>
            <numerusform>%n bưu gửi đã cất vào két; {other} chịu trách nhiệm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Handed over in the absence of</source>
        <translation>Đã bàn giao khi vắng mặt</translation>
    </message>
    <message>
        <source>Nobody owes a signature: each handover is signed by whose shift it was.</source>
        <translation>Không ai còn phải ký: mọi lần bàn giao đều có chữ ký của người trực ca đó.</translation>
    </message>
    <message>
        <source>PIN of who was absent</source>
        <translation>Mã PIN của người vắng mặt</translation>
    </message>
    <message>
        <source>Shift {shift} was counted at {time} on {day} by {counted} and {other}, while {name} was absent.</source>
        <translation>Ca {shift} được {counted} và {other} kiểm đếm lúc {time} {day}, khi {name} vắng mặt.</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation>Ký xác nhận</translation>
    </message>
    <message>
        <source>Signatures that are owed</source>
        <translation>Chữ ký còn thiếu</translation>
    </message>
    <message>
        <source>Type your PIN: it is your signature.</source>
        <translation>Hãy nhập mã PIN: đó là chữ ký của bạn.</translation>
    </message>
    <message>
        <source>{name} has signed for the handover of shift {shift}. It is recorded.</source>
        <translation>{name} đã ký xác nhận bàn giao ca {shift}. Đã ghi vào sổ.</translation>
    </message>
    <message>
        <source>{name} signs with the own PIN that this is so.</source>
        <translation>{name} ký bằng mã PIN của mình để xác nhận như vậy.</translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message numerus="yes">
        <source>%n stay with {name}</source>
        <translation>
            <numerusform>%n ở lại với {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers from now on</source>
        <translation>Người chịu trách nhiệm từ nay</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>In the safe</source>
        <translation>Trong két</translation>
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
        <source>The items lie</source>
        <translation>Bưu gửi nằm ở</translation>
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
        <source>To what must be acted upon</source>
        <translation>Sang việc phải làm</translation>
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
        <source>seal {number}</source>
        <translation>niêm phong {number}</translation>
    </message>
    <message>
        <source>{name} signed out of shift {shift}. The handover is recorded and cannot be changed.</source>
        <translation>{name} đã ký giao ca {shift}. Việc bàn giao đã ghi sổ và không sửa được.</translation>
    </message>
    <message>
        <source>{name} was absent and signs for shift {shift} later, in F10. The handover is recorded and cannot be changed.</source>
        <translation>{name} vắng mặt và sẽ ký xác nhận ca {shift} sau, ở F10. Việc bàn giao đã ghi sổ và không sửa được.</translation>
    </message>
</context>
<context>
    <name>StaffHelp</name>
    <message>
        <source>Every line is recorded with the name of who wrote it, and goes to the province.</source>
        <translation>Mỗi dòng đều ghi tên người đã ghi và được gửi về tỉnh.</translation>
    </message>
    <message>
        <source>Nobody changes their own role or commitment; another shift leader or the province does.</source>
        <translation>Không ai tự sửa vai trò hay cam kết của mình; trưởng ca khác hoặc tỉnh sửa.</translation>
    </message>
    <message>
        <source>Shows who may work here, how their security commitment stands, who has a PIN.</source>
        <translation>Cho thấy ai được làm việc ở đây, cam kết bảo mật của từng người ra sao, ai đã có mã PIN.</translation>
    </message>
    <message>
        <source>Staff register</source>
        <translation>Danh sách nhân viên</translation>
    </message>
    <message>
        <source>Without a valid commitment nobody opens a shift or takes one over.</source>
        <translation>Không có cam kết còn hiệu lực thì không mở ca, không nhận ca được.</translation>
    </message>
    <message>
        <source>change the line of the person chosen</source>
        <translation>sửa dòng của người đang chọn</translation>
    </message>
    <message>
        <source>choose a person</source>
        <translation>chọn người</translation>
    </message>
    <message>
        <source>register a new person</source>
        <translation>thêm nhân viên mới</translation>
    </message>
    <message>
        <source>set a PIN that a second person vouches for</source>
        <translation>đặt mã PIN, có người thứ hai bảo đảm</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Họ tên, vai trò</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Not a day. Type it as 25/11/2024.</source>
        <translation>Không phải ngày. Nhập theo mẫu 25/11/2024.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bưu cục</translation>
    </message>
    <message>
        <source>PIN here</source>
        <translation>Mã PIN ở đây</translation>
    </message>
    <message>
        <source>Security commitment</source>
        <translation>Cam kết bảo mật</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Đặt mã PIN</translation>
    </message>
    <message>
        <source>Staff register</source>
        <translation>Danh sách nhân viên</translation>
    </message>
    <message>
        <source>every office</source>
        <translation>mọi bưu cục</translation>
    </message>
    <message>
        <source>no paper registered</source>
        <translation>chưa đăng ký giấy</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>ngày {day}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không có hạn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>{name} has a new PIN at this desk. It was recorded.</source>
        <translation>{name} đã có mã PIN mới ở quầy này. Việc này đã ghi sổ.</translation>
    </message>
    <message>
        <source>{name} stands in the register as shown. It was recorded.</source>
        <translation>{name} đã có trong danh sách như đang hiện. Việc này đã ghi sổ.</translation>
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
        <source>Voided</source>
        <translation>Đã hủy</translation>
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
    <name>Standing</name>
    <message>
        <source>Commitment expired</source>
        <translation>Cam kết đã hết hạn</translation>
    </message>
    <message>
        <source>Commitment valid</source>
        <translation>Cam kết còn hiệu lực</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>Hết hạn trong 30 ngày</translation>
    </message>
    <message>
        <source>Ends within 7 days</source>
        <translation>Hết hạn trong 7 ngày</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã nghỉ việc</translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation>Chưa có cam kết</translation>
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
    <name>StockCard</name>
    <message>
        <source>As it stands on the seal. The program compares it with the one written down.</source>
        <translation>Ghi đúng như trên niêm phong. Phần mềm so với số đã ghi khi cất.</translation>
    </message>
    <message>
        <source>Count item by item</source>
        <translation>Kiểm từng bưu gửi</translation>
    </message>
    <message>
        <source>In closed bags, with a postman or reserved, taken over as they stand: {count}</source>
        <translation>Trong túi đã đóng, bưu tá giữ hoặc bảo lưu, nhận nguyên hiện trạng: {count}</translation>
    </message>
    <message>
        <source>No item number was read. Scan the label of the item.</source>
        <translation>Không đọc được số hiệu. Hãy quét nhãn trên bưu gửi.</translation>
    </message>
    <message>
        <source>Not of this desk&apos;s stock: {numbers}</source>
        <translation>Không thuộc tồn của quầy này: {numbers}</translation>
    </message>
    <message>
        <source>Not there (marked item): {reasons}</source>
        <translation>Bưu gửi đang chọn không có: {reasons}</translation>
    </message>
    <message>
        <source>Nothing lies at the desk to be scanned.</source>
        <translation>Quầy không có bưu gửi nào phải quét.</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Tồn đầu ca</translation>
    </message>
    <message>
        <source>Scanned: {scanned} · not yet: {waiting}</source>
        <translation>Đã quét: {scanned} · chưa quét: {waiting}</translation>
    </message>
    <message>
        <source>Seal number of the bag in the safe</source>
        <translation>Số niêm phong của túi trong két</translation>
    </message>
    <message>
        <source>Why the bag is opened</source>
        <translation>Vì sao mở túi</translation>
    </message>
    <message>
        <source>{item_no} is not of this desk&apos;s stock. Lay it aside; the number is written down.</source>
        <translation>{item_no} không thuộc tồn của quầy này. Để riêng ra; số hiệu được ghi lại.</translation>
    </message>
    <message>
        <source>{item_no} was scanned before</source>
        <translation>{item_no} đã quét rồi</translation>
    </message>
    <message>
        <source>{item_no}: there</source>
        <translation>{item_no}: có</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>Not scanned yet</source>
        <translation>Chưa quét</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A second person allowed {other}: {allowed}; {reason}</source>
        <translation>Người thứ hai đã duyệt cho {other}: {allowed}; {reason}</translation>
    </message>
    <message>
        <source>Acceptance taken back, item given to {outside}: {reason}</source>
        <translation>Đã hủy chấp nhận, trả bưu gửi cho {outside}: {reason}</translation>
    </message>
    <message>
        <source>Accepted from {outside}</source>
        <translation>Chấp nhận từ {outside}</translation>
    </message>
    <message>
        <source>Arrived from office {code}</source>
        <translation>Đến từ bưu cục {code}</translation>
    </message>
    <message>
        <source>Delivered to {outside}</source>
        <translation>Đã phát cho {outside}</translation>
    </message>
    <message>
        <source>Difference {code} cleared with {other}: {reason}</source>
        <translation>Giải quyết xong chênh lệch {code} cùng {other}: {reason}</translation>
    </message>
    <message>
        <source>Dispatched to office {code}</source>
        <translation>Đóng chuyến thư đi bưu cục {code}</translation>
    </message>
    <message>
        <source>Given to the postman {other}</source>
        <translation>Giao cho bưu tá {other}</translation>
    </message>
    <message>
        <source>Handed over to {other}</source>
        <translation>Bàn giao cho {other}</translation>
    </message>
    <message>
        <source>Incident {code} closed: {reason}</source>
        <translation>Kết thúc biên bản {code}: {reason}</translation>
    </message>
    <message>
        <source>Incident {code} opened with {other} as witness: {reason}</source>
        <translation>Lập biên bản {code}, {other} làm chứng: {reason}</translation>
    </message>
    <message>
        <source>Label printed again, copy {code}: {reason}; {old_label}</source>
        <translation>In lại nhãn, bản {code}: {reason}; {old_label}</translation>
    </message>
    <message>
        <source>Label scanned back from the cover</source>
        <translation>Đã quét lại nhãn trên bì</translation>
    </message>
    <message>
        <source>Label written by hand, its number typed back</source>
        <translation>Nhãn viết tay, đã gõ lại số hiệu</translation>
    </message>
    <message>
        <source>Not delivered: {reason}; kept by {other}</source>
        <translation>Phát không thành công: {reason}; {other} giữ</translation>
    </message>
    <message>
        <source>Number declared void: {reason}</source>
        <translation>Hủy số hiệu: {reason}</translation>
    </message>
    <message>
        <source>Printed in advance for the emergency pack, seal {code}</source>
        <translation>In sẵn trong bộ dự phòng, niêm phong {code}</translation>
    </message>
    <message>
        <source>Put into bag {code}</source>
        <translation>Đóng vào túi {code}</translation>
    </message>
    <message>
        <source>Put into the safe by {other}, seal {code}</source>
        <translation>{other} cất vào két, niêm phong {code}</translation>
    </message>
    <message>
        <source>Record corrected: {reason}</source>
        <translation>Đính chính: {reason}</translation>
    </message>
    <message>
        <source>Redirected to {code}, as {outside} asked</source>
        <translation>Chuyển tiếp tới {code} theo yêu cầu của {outside}</translation>
    </message>
    <message>
        <source>Returned to {outside}: {reason}</source>
        <translation>Chuyển hoàn cho {outside}: {reason}</translation>
    </message>
    <message>
        <source>Seal strip printed again, copy {code}: {reason}; {old_label}</source>
        <translation>In lại tem niêm phong, bản {code}: {reason}; {old_label}</translation>
    </message>
    <message>
        <source>Taken over with the stock of the shift</source>
        <translation>Nhận cùng tồn đầu ca</translation>
    </message>
    <message>
        <source>Unclaimed: {reason}</source>
        <translation>Vô thừa nhận: {reason}</translation>
    </message>
    <message>
        <source>Withdrawn by {outside}</source>
        <translation>{outside} đã rút lại</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Life of the item</source>
        <translation>Hành trình bưu gửi</translation>
    </message>
    <message>
        <source>Print the life</source>
        <translation>In hành trình</translation>
    </message>
    <message>
        <source>The facts contradict each other; all of them are kept.</source>
        <translation>Các ghi nhận mâu thuẫn nhau; tất cả đều được giữ.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>desk {desk}, line {number}</source>
        <translation>quầy {desk}, dòng {number}</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>nhập bù</translation>
    </message>
    <message>
        <source>for {recipient}</source>
        <translation>gửi {recipient}</translation>
    </message>
    <message>
        <source>{sender} to {recipient}</source>
        <translation>{sender} gửi {recipient}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan sử dụng</translation>
    </message>
    <message>
        <source>Authorised persons</source>
        <translation>Người được giao nhận</translation>
    </message>
    <message>
        <source>Checklist of the counter</source>
        <translation>Danh mục kiểm tra quầy</translation>
    </message>
    <message>
        <source>Checks of cover and seal</source>
        <translation>Điểm kiểm tra bì và niêm phong</translation>
    </message>
    <message>
        <source>Contact points out of hours</source>
        <translation>Đầu mối ngoài giờ</translation>
    </message>
    <message>
        <source>Covers and seals</source>
        <translation>Lớp bì và niêm phong</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Holidays and swapped days</source>
        <translation>Ngày lễ và ngày hoán đổi</translation>
    </message>
    <message>
        <source>Issuer and place on papers</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation>Văn bản pháp luật</translation>
    </message>
    <message>
        <source>Letters and urgencies</source>
        <translation>Ký hiệu và độ khẩn</translation>
    </message>
    <message>
        <source>Limits of weight</source>
        <translation>Mức khối lượng</translation>
    </message>
    <message>
        <source>Notice of timed items</source>
        <translation>Thời hạn nhận Hẹn giờ</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bưu cục</translation>
    </message>
    <message>
        <source>Offices outside the province</source>
        <translation>Bưu cục ngoài tỉnh</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ quy định</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Phụ phí</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Giá cước</translation>
    </message>
    <message>
        <source>Transit times</source>
        <translation>Thời gian toàn trình</translation>
    </message>
    <message>
        <source>Transport between the offices</source>
        <translation>Vận chuyển</translation>
    </message>
    <message>
        <source>Value added tax</source>
        <translation>Thuế GTGT</translation>
    </message>
    <message>
        <source>When contact points are stale</source>
        <translation>Khi nào đầu mối coi là cũ</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Đối tượng trả cước</translation>
    </message>
    <message>
        <source>Witness of a handover</source>
        <translation>Chứng kiến bàn giao</translation>
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
    <message>
        <source>{name} is at work · answers now:</source>
        <translation>{name} đang làm việc · người chịu trách nhiệm:</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>TRAINING · nothing here is a real item</source>
        <translation>HUẤN LUYỆN · không có bưu gửi thật nào ở đây</translation>
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
        <source>Approvals to sign for</source>
        <translation>Việc duyệt chờ ký</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Đồng hồ sai</translation>
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
        <source>Open cases</source>
        <translation>Vụ việc đang mở</translation>
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
        <source>Two persons count: stock is not shown</source>
        <translation>Hai người đang đếm: không hiện số tồn</translation>
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
        <source>Show what is typed</source>
        <translation>Hiện chữ đang gõ</translation>
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
    <name>UsualCard</name>
    <message>
        <source>Usual items of this sender; letter and weight are yours</source>
        <translation>Bưu gửi thường gặp của cơ quan này; ký hiệu và số gam vẫn phải nhập</translation>
    </message>
</context>
<context>
    <name>UsualMark</name>
    <message>
        <source>addressee alone</source>
        <translation>chỉ người có tên</translation>
    </message>
    <message>
        <source>delivery advice</source>
        <translation>báo phát</translation>
    </message>
    <message>
        <source>to be returned</source>
        <translation>tài liệu thu hồi</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Annex I</source>
        <translation>Phụ lục I</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>Phụ lục II</translation>
    </message>
    <message>
        <source>Bag bill</source>
        <translation>Phiếu giao nhận túi gói</translation>
    </message>
    <message>
        <source>Bag label</source>
        <translation>Nhãn túi</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Nấc</translation>
    </message>
    <message>
        <source>Between provinces</source>
        <translation>Liên tỉnh</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Checklist: not there</source>
        <translation>Kiểm quầy: không có</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Delivery advice</source>
        <translation>Báo phát</translation>
    </message>
    <message>
        <source>Difference cleared</source>
        <translation>Giải quyết chênh lệch</translation>
    </message>
    <message>
        <source>Difference of a handover</source>
        <translation>Chênh lệch bàn giao</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Each further</source>
        <translation>Nấc tiếp theo</translation>
    </message>
    <message>
        <source>Given back at the counter</source>
        <translation>Đã trả lại tại quầy</translation>
    </message>
    <message>
        <source>Handover receipt</source>
        <translation>Biên bản bàn giao ca</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>In town</source>
        <translation>Nội thị</translation>
    </message>
    <message>
        <source>Incident record</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Item label</source>
        <translation>Nhãn bưu gửi</translation>
    </message>
    <message>
        <source>Label again</source>
        <translation>In lại nhãn</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Bản kê</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Phát không thành công</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Off by swap</source>
        <translation>Nghỉ hoán đổi</translation>
    </message>
    <message>
        <source>Out of town</source>
        <translation>Ngoại thị</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Được phép</translation>
    </message>
    <message>
        <source>Posting slip</source>
        <translation>Phiếu gửi</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Từ chối chấp nhận</translation>
    </message>
    <message>
        <source>Rules of state secrets</source>
        <translation>Quy định về bí mật nhà nước</translation>
    </message>
    <message>
        <source>Rules of the service</source>
        <translation>Quy định của dịch vụ</translation>
    </message>
    <message>
        <source>Safe bag not as it lay</source>
        <translation>Túi két không còn như cũ</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>Số niêm phong</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người thứ hai duyệt</translation>
    </message>
    <message>
        <source>State secrets</source>
        <translation>Bí mật nhà nước</translation>
    </message>
    <message>
        <source>Stock not seen</source>
        <translation>Không thấy bưu gửi</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Giá cước</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>There or not</source>
        <translation>Có hay không</translation>
    </message>
    <message>
        <source>Tried just now</source>
        <translation>Vừa thử</translation>
    </message>
    <message>
        <source>Worked by swap</source>
        <translation>Làm bù</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message numerus="yes">
        <source>%n item(s) stay with the post</source>
        <translation>
            <numerusform>%n bưu gửi ở lại bưu cục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not scanned yet: stick and scan them.</source>
        <translation>
            <numerusform>%n nhãn chưa quét: hãy dán và quét.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went back</source>
        <translation>
            <numerusform>%n trả lại người gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty form; every visit above stands open.</source>
        <translation>Biểu trống; các lượt giao ở trên vẫn để mở.</translation>
    </message>
    <message>
        <source>Another courier</source>
        <translation>Người giao khác</translation>
    </message>
    <message>
        <source>Arrows choose the reason. The number is spent, and its label is to be destroyed.</source>
        <translation>Phím mũi tên chọn lý do. Số hiệu này không dùng lại, nhãn phải hủy.</translation>
    </message>
    <message>
        <source>Arrows choose the visit. The form is kept.</source>
        <translation>Mũi tên để chọn lượt giao. Những gì đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>Give back and record</source>
        <translation>Trả lại và ghi sổ</translation>
    </message>
    <message>
        <source>Give the item back</source>
        <translation>Trả lại bưu gửi</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>It stays in the form.</source>
        <translation>Những gì đã nhập vẫn còn ở các ô.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The item in the form is not accepted yet.</source>
        <translation>Còn một bưu gửi đang nhập dở, chưa được chấp nhận.</translation>
    </message>
    <message>
        <source>Until its scan an item cannot leave this desk.</source>
        <translation>Chưa quét nhãn thì bưu gửi chưa rời được bàn này.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lượt giao</translation>
    </message>
    <message>
        <source>Visits that stand open</source>
        <translation>Các lượt giao đang mở</translation>
    </message>
    <message>
        <source>served by {name}: you take it over</source>
        <translation>do {name} phục vụ: bạn sẽ nhận tiếp</translation>
    </message>
    <message>
        <source>since {time} on {day}</source>
        <translation>từ {time} ngày {day}</translation>
    </message>
    <message>
        <source>specimen {number}</source>
        <translation>mẫu chữ ký {number}</translation>
    </message>
    <message>
        <source>to pay here: {sum} before VAT</source>
        <translation>phải trả tại quầy: {sum} chưa VAT</translation>
    </message>
</context>
<context>
    <name>VoidCard</name>
    <message>
        <source>Void it</source>
        <translation>Hủy số</translation>
    </message>
    <message>
        <source>Void the next number</source>
        <translation>Hủy số hiệu kế tiếp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>First enter every slip that was written: an item with a void number cannot be entered any more.</source>
        <translation>Hãy nhập bù hết các phiếu đã viết trước: bưu gửi mang số đã hủy thì không nhập được nữa.</translation>
    </message>
    <message>
        <source>Void the numbers</source>
        <translation>Hủy các số hiệu</translation>
    </message>
    <message>
        <source>Void what is left</source>
        <translation>Hủy các số còn lại</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>VoidReason</name>
    <message>
        <source>It is on an envelope already</source>
        <translation>Số đã có trên bì</translation>
    </message>
    <message>
        <source>Its label was lost</source>
        <translation>Nhãn bị mất</translation>
    </message>
    <message>
        <source>Its label was spoiled</source>
        <translation>Nhãn bị hỏng</translation>
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
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by phone</source>
        <translation>Đã duyệt qua điện thoại</translation>
    </message>
    <message>
        <source>Choose what you sign for.</source>
        <translation>Hãy chọn việc cần ký.</translation>
    </message>
    <message>
        <source>Nothing waits: everything that was allowed by phone is signed for.</source>
        <translation>Không còn việc nào chờ: mọi việc duyệt qua điện thoại đều đã ký.</translation>
    </message>
    <message>
        <source>PIN of the person who allowed it</source>
        <translation>Mã PIN người đã duyệt</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Waits for a signature</source>
        <translation>Chờ ký</translation>
    </message>
    <message>
        <source>{act}: {about}
Asked for by {name}, {time} on {day}
{reason}</source>
        <translation>{act}: {about}
{name} đề nghị lúc {time} ngày {day}
{reason}</translation>
    </message>
    <message>
        <source>{name} has signed. It is recorded.</source>
        <translation>{name} đã ký. Việc này đã ghi sổ.</translation>
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
<context>
    <name>_NumberForm</name>
    <message>
        <source>Number on the envelope</source>
        <translation>Số hiệu viết trên bì</translation>
    </message>
    <message>
        <source>Record the handwritten label</source>
        <translation>Ghi nhận nhãn viết tay</translation>
    </message>
    <message>
        <source>Type the number that is written on the envelope.</source>
        <translation>Gõ số hiệu viết trên bì.</translation>
    </message>
    <message>
        <source>Write the label by hand</source>
        <translation>Viết tay nhãn</translation>
    </message>
</context>
</TS>
