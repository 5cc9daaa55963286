import { nameKeys } from '@laurel/store';

/** A part of a name, and how often it is met among a thousand. */
type Share = readonly [part: string, perThousand: number];

/** Invented frequencies of the size that Vietnamese names have: two in five families are Nguyễn, two in three middle names Thị or Văn. */
const FAMILIES: readonly Share[] = spread(
  [
    ['Nguyễn', 384],
    ['Trần', 110],
    ['Lê', 95],
    ['Phạm', 71],
    ['Hoàng', 51],
    ['Vũ', 39],
    ['Đặng', 21],
    ['Bùi', 20],
    ['Đỗ', 14],
    ['Hồ', 13],
    ['Ngô', 13],
    ['Dương', 10],
    ['Lý', 5],
  ],
  'Huỳnh Phan Võ Đinh Đoàn Lâm Mai Trịnh Đào Cao Lương Hà Tạ Chu Tống Thái Quách Phùng Tô Kiều Khuất La Nghiêm Doãn',
);
const MIDDLES: readonly Share[] = spread(
  [
    ['Thị', 340],
    ['Văn', 300],
    ['Đức', 40],
    ['Ngọc', 40],
    ['Minh', 35],
    ['Thanh', 30],
    ['Hữu', 25],
  ],
  'Quang Xuân Thế Đình Quốc Kim Hồng Thuỳ Phương Bích Mạnh Công Anh Gia Bảo Khánh Trọng Tuấn Hoài Diệu',
);
const GIVEN: readonly Share[] = spread(
  [
    ['Anh', 60],
    ['Hương', 40],
    ['Hùng', 35],
    ['Hà', 30],
    ['Linh', 30],
    ['Hoa', 25],
    ['Dũng', 25],
  ],
  'An Ánh Bình Chi Châu Cường Duy Dung Đạt Điệp Đông Giang Hải Hạnh Hằng Hiền Hiếu Hoà Hồng Huệ Huy Huyền Khánh Khoa Kiên Lan Lâm Liên Loan Long Lợi Ly Mai Minh Nam Nga Ngân Ngọc Nhung Oanh Phong Phúc Phượng Quân Quý Quỳnh Sơn Tâm Thảo Thắng Thuỷ Thương Tiến Toàn Trang Trung Tú Tuấn Tùng Tuyết Uyên Vân Việt Vinh Xuân Yến',
);

export interface Syllable {
  readonly part: 'family' | 'middle' | 'given';
  /** One of a thousand places, so that a throw of 0 to 999 finds it. */
  readonly slot: number;
  readonly name: string;
  readonly nameKey: string;
  readonly plainKey: string;
}

/** A thousand places for each part of a name. */
export function syllables(): Syllable[] {
  const placed = (part: Syllable['part'], shares: readonly Share[]) =>
    shares
      .flatMap(([name, perThousand]) => Array.from({ length: perThousand }, () => name))
      .map((name, slot) => ({ part, slot, name, ...nameKeys(name) }));
  return [...placed('family', FAMILIES), ...placed('middle', MIDDLES), ...placed('given', GIVEN)];
}

/** What the first list leaves of a thousand is shared by the second. */
function spread(often: readonly Share[], others: string): Share[] {
  const rest = others.split(' ');
  const left = 1000 - often.reduce((sum, [, perThousand]) => sum + perThousand, 0);
  return [...often, ...rest.map((name, index): Share => [name, share(left, rest.length, index)])];
}

function share(whole: number, parts: number, index: number): number {
  return Math.floor((whole * (index + 1)) / parts) - Math.floor((whole * index) / parts);
}
