import type { RuleSource } from './ruleset.ts';

/**
 * Where the rules and figures come from. Nearly all were read on pages about the law and not in the law itself, so they are
 * marked as not verified: they are settings, and no legal advice.
 */
export const SOURCES = {
  REGIME_R1: at(
    'Law 15/2003/QH11 as amended, Decree 91/2017/NĐ-CP, Hanoi Decision 09/2020/QĐ-UBND: the law to the end of 2023',
    'https://hanoimoi.vn/ha-noi-quy-dinh-8-danh-hieu-thi-dua-khen-thuong-515803.html',
  ),
  REGIME_R2: at(
    'Law 06/2022/QH15 and Decree 98/2023/NĐ-CP: principles of commendation from 1 January 2024',
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/07-principles-for-considering-emulation-titles-and-commendation-forms-from-2024-in-vietnam-131009.html',
  ),
  REGIME_R3: at(
    'Decree 152/2025/NĐ-CP: principles of commendation from 1 July 2025',
    'https://pbgdpl.cantho.gov.vn/quy-dinh-ve-phan-cap-phan-quyen-trong-linh-vuc-thi-dua-khen-thuong',
  ),
  COMMUNE_TAKES_OVER: at(
    'Decree 129/2025/NĐ-CP: without districts, the chair of the commune has the powers of the district’s',
    'https://ja.congdoanvietnam.vn/tu-van-phap-luat/chu-tich-ubnd-xa-co-quyen-tang-danh-hieu-thon-to-dan-pho-van-hoa-tu-17-6851.tld',
  ),
  AUTHORITY: at(
    'Law 06/2022/QH15, Art. 80: who issues a giấy khen, as printed in the official gazette',
    'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/56',
    true,
  ),
  ONE_ACHIEVEMENT: at(
    'Law 06/2022/QH15, chapter I: not several awards for one achievement; told as new against the law before',
    'https://vietjack.me/phap-luat/luat-thi-dua-khen-thuong-2022/chuong-i-633.html',
  ),
  DIRECT_WORK: at(
    'Law 06/2022/QH15: weight is given to those who do the work directly',
    'https://moj.gov.vn/en/Pages/Activities-of-public-administrative-and-justice-reform.aspx?ItemID=3407',
  ),
  HEAD_OF_COLLECTIVE: at(
    'Decree 65/2014/NĐ-CP: a head is judged by the result of the collective',
    'https://raw.githubusercontent.com/21ts444/thcshoangluong/main/tin-tuc-thong-bao/thi-dua-khen-thuong/thi-dua-khen-thuong.html',
  ),
  RECIPIENTS: at(
    'Law 06/2022/QH15: individuals, collectives and households are commended',
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/commendation-types-under-the-law-on-emulation-and-commendation-2022-in-vietnam-127279.html',
  ),
  DOSSIER: at(
    'Law 06/2022/QH15, Art. 84.1: submission, achievement report, minutes',
    'https://luatlvn.com/2023/08/05/khoan-1-dieu-84-luat-thi-dua-khen-thuong',
  ),
  WARD_PROCEDURE: at(
    'Giấy khen of the commune chair, a published procedure: appraisal, council, decision, dossier',
    'http://quangtho.huecit.com/Cong-dan/Thu-tuc-hanh-chinh/unit/00-00-00/pid/6532',
  ),
  WARD_CLOCK: at('Ba Vì, Hanoi (vanthang.bavi.hanoi.gov.vn, item 760): a title of the commune in 10 working days'),
  DISTRICT_PROCEDURE: at(
    'Giấy khen of the district chair, a published procedure: appraisal by the home-affairs office, decision',
    'http://motcua.hanam.gov.vn/trang-chu/tra-cuu/chi-tiet-thu-tuc?ma-thu-tuc=20283',
  ),
  APPRAISAL_CLOCK: at(
    'State rule of 2012: 10 working days of appraisal at ward and district, from the full dossier',
    'https://plo.vn/sua-doi-quy-dinh-ve-thi-dua-khen-thuong-post46777.html',
  ),
  SUPPLEMENT_ONCE: at('Pleiku, Gia Lai, procedure of a ward: documents are asked for in writing, at most once'),
  POLICE_ROUTE: at(
    'Published police procedure: group or person, ward council, district, or straight to the police of the province',
    'https://dichvucong.conganquangbinh.gov.vn/xet-khen-thuong-trong-phong-trao-toan-dan-bao-ve-an-ninh-to-quoc-tai-cong-an-cap-tinh/',
  ),
  POLICE_STEPS: at(
    'Published police procedure: check, opinion of related units, decision of the director; the dossier',
    'https://congan.backan.gov.vn/vi/hcvantt/thu-tuc-hanh-chinh-cap-tinh/xet-khen-thuong-phong-trao-toan-dan-bao-ve-an-ninh-to-quoc-tai-cong-an-cap-tinh-346.html',
  ),
  COUNCIL_CENTRAL: at(
    'The central council: two thirds of the members meet, the majority carries the vote',
    'https://lawnet.vn/en/laws/composition-of-the-central-emulation-and-commendation-council-operation-and-membership-according-to--165786.html',
  ),
  COUNCIL_BALLOTS: at(
    'Decree 91/2017/NĐ-CP, Art. 45.8: a secret ballot counted on all members, the absent are asked in writing',
    'http://banthiduakhenthuongtw.gov.vn/traloi/b6b7af14f6e14ac9a084a21d7a64b00e',
  ),
  SIMPLIFIED: at(
    'Decree 98/2023/NĐ-CP, Art. 40, and Law 06/2022/QH15, Art. 85: the simplified procedure',
    'https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/58801/05-truong-hop-xet-khen-thuong-theo-thu-tuc-don-gian',
  ),
  SIGNATURE: at(
    'Decree 30/2020/NĐ-CP: the forms of signature TM, KT, Q, TL, TUQ',
    'https://thuvienphapluat.vn/phap-luat-doanh-nghiep/bai-viet/phan-biet-05-dang-chu-ky-trong-soan-thao-van-ban-hanh-chinh-4224.html',
  ),
  BONUS_R1_WARD: at(
    'Decree 91/2017/NĐ-CP, Art. 73: giấy khen of a commune chair; base salary of 1,490,000',
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/5153C-hd-duoc-tang-giay-khen-cua-chu-tich-ubnd-xa-co-duoc-thuong-tien-khong.html',
  ),
  BONUS_R1_COLLECTIVE: at(
    'Decree 91/2017/NĐ-CP, Art. 73: a collective is paid twice the sum of an individual',
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/5153D-hd-tap-the-duoc-tang-giay-khen-cua-chu-tich-ubnd-xa-se-duoc-thuong-450-000-dong.html',
  ),
  BONUS_R1_DISTRICT: at(
    'Decree 91/2017/NĐ-CP, Art. 73: giấy khen of a district chair',
    'https://thiquocgia.vn/muc-tien-thuong-voi-cong-chuc-vien-chuc-nld-thi-dua-xuat-sac/',
  ),
  BONUS_R1_POLICE: at(
    'Decree 91/2017/NĐ-CP, Art. 73: giấy khen of the head of an agency under a ministry, which we take the city police to be',
    'https://hieuluat.vn/tin-tuc-phap-luat/muc-tien-thuong-kem-theo-giay-khen-bang-khen-danh-hieu-thi-dua-nam-2020-559-37748-article.html',
  ),
  BONUS_R3: at(
    'Decree 152/2025/NĐ-CP, Art. 54, against the sums before it; base salary of 2,340,000',
    'https://news.laodong.vn/cong-doan/tang-gap-doi-muc-tien-thuong-doi-voi-nguoi-duoc-tang-giay-khen-cua-chu-tich-ubnd-cap-xa-1536317.ldo',
  ),
  ROUNDING: at(
    'A sum is rounded up to tens of thousands of đồng; several achievements are each paid',
    'https://news.laodong.vn/cong-doan/nguyen-tac-nhan-tien-thuong-khi-dat-nhieu-danh-hieu-thi-dua-1442348.ldo',
  ),
  SALARY_2023: at('Base salary of 1,800,000', 'https://thattruyen.com/bang-khen-thanh-pho-duoc-bao-nhieu-tien'),
  CARRIED_OVER: at('Nothing was found for this law; what held under the law before is kept'),
  PRACTICE: at('Own knowledge of practice, to be settled with somebody who knows'),
} as const;

export type SourceId = keyof typeof SOURCES;

/** The sources of these ids, each once, in the order of the table. */
export function cited(ids: readonly string[]): readonly RuleSource[] {
  return Object.entries(SOURCES)
    .filter(([id]) => ids.includes(id))
    .map(([id, source]) => ({ id, ...source }));
}

function at(title: string, address?: string, isVerified = false): Omit<RuleSource, 'id'> {
  return address ? { title, address, isVerified } : { title, isVerified };
}
