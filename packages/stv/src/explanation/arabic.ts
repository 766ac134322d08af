import type { Catalogue } from './explanation.ts';

export const arabic: Catalogue = {
  'quota-reached': 'الأصوات التي نالها {candidate}: {votes}، وقد بلغت الحصة المطلوبة {quota}، ففاز بمقعد.',
  'last-vacancies': 'عدد المرشحين الباقين يساوي عدد المقاعد، ففاز {candidate} بمقعد بأصوات عددها {votes}.',
  'no-contest':
    'عدد المرشحين: {candidates}، وعدد المقاعد: {seats}. لا يزيد عدد المرشحين على عدد المقاعد، ففازوا جميعًا.',
  majority: 'نال {candidate} أصواتًا عددها {votes} من أصل {counting} لا تزال محسوبة، أي أكثر من النصف، ففاز بالمقعد.',
  'last-standing': 'لم يبقَ إلا {candidate}، ففاز بالمقعد بأصوات عددها {votes}.',
  'surplus-transferred':
    'الأصوات التي نالها {candidate}: {votes}. ينتقل الفائض {surplus} إلى التفضيلات التالية في كل ورقة بقيمة مخفضة.',
  'lowest-excluded': 'نال {candidate} أقل الأصوات ({votes}) فاستُبعد، وتنتقل أوراقه إلى التفضيلات التالية.',
  'lowest-unguarded-excluded':
    'نال {candidate} أقل الأصوات ({votes}) بين من يجوز استبعادهم. أُبقي على من يحتاج إليهم مقعد محجوز: {guarded}.',
  'doomed-excluded': 'لم يعد ممكنًا فوز {candidate} (الأصوات: {votes}) دون الإخلال بالحجز ({reservations})، فاستُبعد.',
  'tie-by-earlier-stage':
    'تعادل بين: {tied}. حسمت أصوات المرحلة {stage}، وهي آخر مرحلة سابقة اختلفت فيها أصواتهم، لصالح اختيار {chosen}.',
  'tie-by-lot': 'تعادل بين: {tied}. حسمت القرعة المسحوبة من البذرة العلنية باختيار {chosen}.',
  'tie-by-number': 'تعادل بين: {tied}. لم تُعطَ بذرة علنية، فحسم ترتيب أرقام المرشحين باختيار {chosen}.',
  'reservation-state':
    'الحجز «{reservation}»: الفائزون {elected} والحد الأدنى {minimum}. محميون (لا يجوز استبعادهم): {guarded}. متعذر فوزهم: {doomed}.',
  'countback-filled': 'يشغل {candidate} المقعد الذي يتركه {vacating}.',
  'kept-out-by-reservation': 'يوافق {candidate}، لكن لا يمكنه أن يشغل هذا المقعد، إذ يختل بذلك الحجز ({reservations}).',
  'by-election-needed': 'لا يستطيع أي مرشح موافق أن يشغل المقعد الذي يتركه {vacating}، فلا بد من انتخاب فرعي.',
};
