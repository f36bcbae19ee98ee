import type { WordClasses } from '../frequency.ts';

/** Vietnamese family, middle and given names without their marks, which make one word of several. */
export const VIETNAMESE: WordClasses = [
  `anh bui dang do duc duong hai ho hoa hoang hung huong huu huynh lan le linh long ly mai minh nam ngo ngoc nguyen
  pham phan phuong quang son tan thanh thi thu tran tuan van vo vu`,
  `bao binh cao chi chu cuong dao dat dinh doan dung ha hanh hau hien hieu hong khanh khoa kiet kim lam lien loan luong
  luu mac my nga nghia nhi nhu nhung oanh phong phuc phung quan quoc quy quyen quynh ta tai tam thai tho thuong thuy
  tien tinh to tong trang tri trinh trung truong tu tung tuyet uyen viet vinh vuong xuan yen`,
  `cam chau che cung dam diem dien diep doanh du duyen gia giang giap hang hao hiep hoai huan hue huy khai khang khoi
  khuong kien la lai lap lich lieu loc loi luan luc man manh mau nghi nghiem nguyet nhan nhat nhien ninh on phat phi
  phu quach sang sinh sy thach than thang thao thich thiem thien thinh thoa thoi thong thuan thuc tieu toai toan ton
  tra tram trieu truc tuong tuyen ung vi vien vy xa y`,
  `an au bach ban bang bich cat chuong cong cuc dai dan danh de dieu dong duy giao hac hinh hoan hop ket kha khac khiem
  khiet khue kieu lang lanh luyen mao mien mui ngan nghiep nu phap phuoc que quyet sac sam sen si suong tha the thiet
  thuat tich tin trong tuc tuy ty uy vang`,
  `bien bong but canh chat chien chinh chuc doai dua duan gai gam hap hiem hoat hon khoat khuyen lau liem lom luat lung
  mang men mo mung muoi nang ngau ngu nhac nham nho nhuan nhut nuoi nuong phien phieu rang ri sanh soai sot suu tao
  tap tau thap thoan thua thuyet tiem trac trai trich truoc tuat tuoc tuoi vuon xe xuyen`,
];
