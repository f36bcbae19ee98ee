export const phrases: Readonly<Record<string, string>> = {
  'Uploads in stages, of which the last comes after the deadline; a paper filed under another case.':
    'رفع على مراحل تصل آخرها بعد المهلة؛ مستند أُودع في حالة أخرى.',
  'A value that is printed and was lost in reading; a paper that follows and has it.':
    'قيمة مطبوعة ضاعت عند القراءة؛ مستند لاحق يذكرها.',
  'Groupage, where the details stand on house bills that were not filed.':
    'شحنات مجمّعة تفاصيلها في بوالص فرعية لم تُقدَّم.',
  'Poor prints and photographs, of which the value was read rightly all the same.':
    'مطبوعات وصور رديئة قُرئت قيمتها صحيحة مع ذلك.',
  'Time zones of filer and port; a report first filed elsewhere and only passed on here; trades with shorter terms.':
    'فرق التوقيت بين المُقدِّم والميناء؛ بيان قُدّم أولًا في مكان آخر ومُرّر إلى هنا فقط؛ خطوط بمهل أقصر.',
  'Negotiable bills, which name no consignee by their nature; forwarders whose name does not tell that they trade too.':
    'بوالص قابلة للتداول لا تسمّي بطبيعتها مرسلًا إليه؛ وكلاء شحن لا يدل اسمهم على أنهم يتاجرون أيضًا.',
  'Honest corrections, of a slip or of a print that could hardly be read.':
    'تصحيحات حسنة النية لخطأ أو لطباعة تكاد لا تُقرأ.',
  'Pallets counted on one paper and cartons on the other; an invoice for part of a consignment.':
    'منصات عُدّت في مستند وكراتين في الآخر؛ فاتورة لجزء من الشحنة.',
  'Discounts, freight, insurance or taxes printed outside the table of lines.':
    'خصومات أو أجور شحن أو تأمين أو ضرائب مطبوعة خارج جدول البنود.',
  'Freight that the seller advances and charges; a sale in a chain, where another sale has other terms.':
    'أجرة شحن يدفعها البائع ثم يحمّلها؛ بيع متسلسل لبيع آخر فيه شروط أخرى.',
  'Triangular trade, where a middleman invoices goods that another ships; forwarders named in place of the trader.':
    'تجارة ثلاثية يفوتر فيها وسيط ما يشحنه غيره؛ وكلاء شحن ذُكروا بدل التاجر.',
  'The country of dispatch printed for that of origin; a certificate for a part of the goods.':
    'بلد الإرسال مطبوع مكان بلد المنشأ؛ شهادة لجزء من البضاعة.',
  'Goods sold while at sea; invoices written when the bill of lading is there; day and month read in the wrong order.':
    'بضائع بيعت وهي في البحر؛ فواتير تُحرَّر بعد صدور البوليصة؛ اليوم والشهر قُرئا معكوسين.',
  'Part shipments of one sale; the same consignment filed at two ports; sellers who begin their numbers anew each year.':
    'شحنات جزئية لبيع واحد؛ الشحنة نفسها قُدّمت في ميناءين؛ بائعون يبدأون الترقيم من جديد كل سنة.',
  'Scanning software, signatures and stamps, which save a file anew; pictures cropped or turned before they were sent.':
    'برامج المسح الضوئي والتواقيع والأختام التي تعيد حفظ الملف؛ صور قُصّت أو أُديرت قبل إرسالها.',
  'Containers rolled to a later ship at short notice, or added late; a list that was filed in parts.':
    'حاويات نُقلت في اللحظة الأخيرة إلى سفينة لاحقة أو أُضيفت متأخرة؛ قائمة قُدّمت على أجزاء.',
  'A character misread from a poor print, or mistyped by the shipper.':
    'حرف أُسيئت قراءته من طباعة رديئة، أو أخطأ الشاحن في كتابته.',
  "Containers that a shipper owns, whose prefix few know; the trade's own size codes; a clerk's usual code typed for all.":
    'حاويات مملوكة لشاحن لا يعرف بادئتها كثيرون؛ رموز مقاسات خاصة بالمهنة؛ رمز معتاد كتبه موظف للجميع.',
  'A container rolled to a later ship whose bill was issued anew; dates of a plan, not of the loading.':
    'حاوية نُقلت إلى سفينة لاحقة أُعيد إصدار بوليصتها؛ تواريخ خطة لا تواريخ التحميل.',
  'Weights rounded line by line; house bills that were not filed; pallets on the master, cartons on the houses.':
    'أوزان قُرّبت سطرًا سطرًا؛ بوالص فرعية لم تُقدَّم؛ منصات في البوليصة الرئيسية وكراتين في الفرعية.',
  'A gate that reports late: the container came back empty, or had not been stuffed yet.':
    'بوابة تبلّغ متأخرة: عادت الحاوية فارغة أو لم تكن قد عُبّئت بعد.',
  'Refrigerated containers used as ordinary ones, switched off, on their way to where they are needed.':
    'حاويات مبرّدة تُستعمل عادية ومطفأة في طريقها إلى حيث تلزم.',
  'Pounds or tonnes printed as kilograms; gross and net columns read in the wrong order.':
    'أرطال أو أطنان طُبعت كيلوغرامات؛ عمودا القائم والصافي قُرئا معكوسين.',
  'Dunnage and lashing left out of the cargo weight; a gross weight that already includes the container; a verified mass without it; other consignments in the same container.':
    'أخشاب وأربطة لم تُحسب في وزن الحمولة؛ وزن قائم يشمل الحاوية؛ كتلة متحقَّق منها بدونها؛ شحنات أخرى في الحاوية نفسها.',
  'Containers rated above the rule, as many of today are: their safety plate tells; a gross weight that includes the chassis; pounds read as kilograms.':
    'حاويات مرخّصة فوق القاعدة ككثير منها اليوم وتذكر ذلك لوحة السلامة؛ وزن قائم يشمل الشاسيه؛ أرطال قُرئت كيلوغرامات.',
  'Fuel, driver or chassis weighed with the container; two containers on one truck; a weighbridge out of calibration.':
    'وقود أو سائق أو شاسيه وُزن مع الحاوية؛ حاويتان على شاحنة؛ ميزان غير معاير.',
  'Cubic feet or litres printed as cubic metres; the volume of one package beside the weight of all; goods of several kinds under one code.':
    'أقدام مكعبة أو لترات طُبعت أمتارًا مكعبة؛ حجم طرد واحد بجانب وزن الكل؛ بضائع من أنواع عدة تحت رمز واحد.',
  'Sets or cartons counted as pieces; the weight of several lines printed beside one; goods of another make.':
    'أطقم أو كراتين عُدّت قطعًا؛ وزن أسطر عدة مطبوع بجانب واحد؛ بضائع من صنع آخر.',
  "Several seals on one container of which each paper names another; characters misread; the carrier's prefix dropped.":
    'أختام عدة على حاوية يذكر كل مستند ختمًا غير الآخر؛ حروف أُسيئت قراءتها؛ بادئة الناقل ساقطة.',
  'Empty containers and open ones, which bear none; papers of a line that prints no seals; a seal lost in reading.':
    'حاويات فارغة أو مفتوحة لا تحمل ختمًا؛ مستندات خط لا يطبع الأختام؛ ختم ضاع عند القراءة.',
  'Short numbers that two makers use; a container number that one of the papers has wrong; one seal typed for all.':
    'أرقام قصيرة يستعملها صانعان؛ رقم حاوية خاطئ في أحد المستندات؛ ختم واحد كُتب للجميع.',
  'An inspection that nobody reported; several seals of which each report names another; numbers mistyped at the gate.':
    'معاينة لم يبلّغ عنها أحد؛ أختام عدة يذكر كل تقرير واحدًا غير الآخر؛ أرقام كُتبت خطأً عند البوابة.',
  'Terse text, brand names and names of parts; goods that a ruling puts under an unlikely heading.':
    'أوصاف مقتضبة وأسماء تجارية وأسماء قطع؛ بضائع صنّفها قرار رسمي تحت بند غير متوقع.',
  'A digit misread or dropped; codes of the edition before, which traders keep using for years.':
    'رقم أُسيئت قراءته أو سقط؛ رموز من الإصدار السابق يظل التجار يستعملونها سنوات.',
  'The exporting country classifying otherwise than the importing one; a correction after a ruling; goods that truly changed.':
    'تصنيف بلد التصدير المختلف عن بلد الاستيراد؛ تصحيح بعد قرار تصنيف؛ بضائع تغيّرت فعلًا.',
  'A licence that the authority has and no paper mentions; goods below the limits of a list, such as consumer drones and cameras; parts that only sound like the controlled ones.':
    'ترخيص لدى السلطة لا يذكره أي مستند؛ بضائع دون حدود القائمة، كالطائرات المسيّرة والكاميرات الاستهلاكية؛ قطع يشبه اسمها فقط القطع الخاضعة للرقابة.',
  'Brand and technical names in place of the proper one; solutions too weak to be dangerous; small packages that a code exempts; articles named after what they hold.':
    'أسماء تجارية أو تقنية بدل الاسم الرسمي؛ محاليل أضعف من أن تكون خطرة؛ عبوات صغيرة معفاة؛ أشياء سُمّيت بما تحويه.',
  'Better or poorer quality under one code; sets counted as pieces; sales between related firms; a currency misread.':
    'جودة أعلى أو أدنى تحت رمز واحد؛ أطقم عُدّت قطعًا؛ بيع بين شركات مترابطة؛ عملة أُسيئت قراءتها.',
  'Samples and spare parts, dear by weight; better or poorer quality under one code; gross weight in place of net.':
    'عينات وقطع غيار غالية بوزنها؛ جودة أعلى أو أدنى تحت رمز واحد؛ وزن قائم مكان الصافي.',
  'Cheap and bulky goods over long ways; air freight; the freight of several invoices on one.':
    'بضائع رخيصة وكبيرة الحجم لمسافات طويلة؛ شحن جوي؛ أجرة فواتير عدة على واحدة.',
  'Traders of anything, forwarders named as consignees; machines and furniture for a firm itself; a business that grows.':
    'تجار كل شيء، ووكلاء شحن ذُكروا مرسلًا إليهم؛ آلات وأثاث للشركة نفسها؛ عمل يتوسع.',
  'Firms that moved their trade to this port; a name written otherwise than before; a first big order.':
    'شركات نقلت تجارتها إلى هذا الميناء؛ اسم كُتب بغير صورته السابقة؛ أول طلبية كبيرة.',
  "A forwarder's house bill where the transport papers have the carrier's; a container exchanged after invoicing; a paper not here yet.":
    'بوليصة فرعية لوكيل شحن بينما في مستندات النقل بوليصة الناقل؛ حاوية استُبدلت بعد الفوترة؛ مستند لم يصل بعد.',
  'Factoring and banks that take over claims; a parent firm that pays for its subsidiary; trades in which cash is usual.':
    'شراء الديون والبنوك التي تتولى المستحقات؛ شركة أم تدفع عن فرعها؛ تجارات يشيع فيها النقد.',
  'Long ways over land; a further sea leg that the bill covers too.':
    'مسافات برية طويلة؛ مرحلة بحرية أخرى تغطيها البوليصة أيضًا.',
  'Hubs, where lines change ships for their own reasons; ports closed or avoided; distances reckoned roughly by country.':
    'موانئ محورية تبدّل فيها الخطوط السفن لأسبابها؛ موانئ مغلقة أو متجنَّبة؛ مسافات مقدّرة بحسب البلد.',
  'Ports of one place under several codes; goods in transit that are scanned on their way; terms named after head offices.':
    'موانئ مكان واحد تحت رموز عدة؛ بضائع عابرة مُسحت في طريقها؛ شروط تسمّي مكان المقر الرئيسي.',
  'Congested ports, strikes, canals closed; ships laid up; papers that wait for payment.':
    'موانئ مزدحمة وإضرابات وقنوات مغلقة؛ سفن متوقفة؛ مستندات تنتظر الدفع.',
  "The scanner's camera misread a dirty or damaged marking; the scan was filed to the wrong case.":
    'كاميرا الماسح أساءت قراءة علامة متسخة أو متضررة؛ الصورة أُودعت في حالة أخرى.',
  'Clocks of gate and scanner that differ; local time recorded as UTC.':
    'ساعتا البوابة والماسح مختلفتان؛ توقيت محلي سُجّل على أنه UTC.',
  "Mobile units that moved, and scanners newly installed, before the port's register was changed.":
    'وحدات متنقلة نُقلت وماسحات رُكّبت حديثًا قبل تحديث سجل الميناء.',
  'Dunnage left inside that stands upright; the machinery of a refrigerated container; a chassis taken for cargo.':
    'أخشاب تثبيت بقيت واقفة في الداخل؛ آلة تبريد حاوية مبرّدة؛ شاسيه حُسب بضاعة.',
  'Light cargo: foam, empty packaging, plants; an image of too little contrast.':
    'حمولة خفيفة: إسفنج أو عبوات فارغة أو نباتات؛ صورة ضعيفة التباين.',
  'Cargo so dense that the detector saturates; a calibration that drifted; a declared weight that includes the container.':
    'حمولة كثيفة تشبّع الكاشف؛ معايرة انحرفت؛ وزن مصرّح به يشمل الحاوية.',
  'A scan filed twice under two ids, or under a container number that was read wrongly.':
    'صورة مسح أُودعت مرتين بمعرّفين، أو برقم حاوية أُسيئت قراءته.',
  'Automatic contrast at the export of an image; a wrong speed or pixel distance; a scan stopped too early.':
    'تباين تلقائي عند تصدير الصورة؛ سرعة أو مسافة بكسل خاطئة؛ مسح توقف مبكرًا.',
  'Weak by nature: in published trials pictures told 51 % of 22 kinds of goods. Mixed packing, pallets counted as packages, bracing, cargo seen through cargo.':
    'ضعيف بطبيعته: في تجارب منشورة ميّزت الصور 51 % من 22 نوعًا من البضائع. تعبئة مختلطة، ومنصات عُدّت طرودًا، ودعامات، وحمولة تُرى من خلال حمولة.',
  'A second look that was not filed with the case; a mark set by mistake.':
    'نظرة ثانية لم تُودع في الحالة؛ علامة وُضعت خطأً.',
  'Goods that are radioactive by nature; a driver after a medical treatment; neutrons that cosmic rays free in heavy metal; a portal next to another.':
    'بضائع مشعّة بطبيعتها؛ سائق بعد علاج طبي؛ نيوترونات تحررها الأشعة الكونية في المعادن الثقيلة؛ بوابة بجوار أخرى.',
  'A scanner without a portal beside it (switch this check off there); portal data that comes later.':
    'ماسح لا بوابة إشعاع بجانبه (أوقفوا هذا الفحص هناك)؛ بيانات بوابة تصل لاحقًا.',
  'A character misread from a photograph; national cards that do not follow ICAO 9303 (older French and Portuguese ones).':
    'حرف أُسيئت قراءته من صورة؛ بطاقات وطنية لا تتبع معيار ICAO 9303 (الفرنسية والبرتغالية القديمة).',
  'The two-digit year of the machine-readable zone taken for the wrong century; misread digits.':
    'سنة من رقمين في المنطقة المقروءة آليًا نُسبت إلى قرن آخر؛ أرقام أُسيئت قراءتها.',
  'Names cut off at the end of the zone; letters written otherwise there, as ICAO 9303 asks; a character misread.':
    'أسماء قُطعت في آخر المنطقة؛ حروف تُكتب فيها بصورة أخرى وفق ICAO 9303؛ حرف أُسيئت قراءته.',
  'A letter of the code misread; licences and cards that follow no rule of ICAO.':
    'حرف من الرمز أُسيئت قراءته؛ رخص وبطاقات لا تتبع قواعد منظمة الطيران المدني الدولي.',
  'A number or name misread; a name changed by marriage, or written otherwise; two issuers with like numbers.':
    'رقم أو اسم أُسيئت قراءته؛ اسم تغيّر بالزواج أو كُتب بصورة أخرى؛ جهتا إصدار بأرقام متشابهة.',
  'Drivers and brokers, who come with many consignments in the course of their work.':
    'سائقون ووسطاء يأتون مع شحنات كثيرة بحكم عملهم.',
  'Namesakes, by far most of it: compare date of birth, address and papers before anything else.':
    'تشابه الأسماء في الغالب الأعم: قارنوا أولًا تاريخ الميلاد والعنوان والمستندات.',
  'A misread IMO number; another ship of the same name.': 'رقم IMO أُسيئت قراءته؛ سفينة أخرى بالاسم نفسه.',
  'Licences and exemptions, such as humanitarian goods; a place of the same name elsewhere; a code misread.':
    'تراخيص وإعفاءات كالبضائع الإنسانية؛ مكان آخر بالاسم نفسه؛ رمز أُسيئت قراءته.',
  'Firms of one group; forwarders, agents and business centres that print their own; a telephone misread.':
    'شركات مجموعة واحدة؛ وكلاء شحن ووسطاء ومراكز أعمال يطبعون بياناتهم؛ هاتف أُسيئت قراءته.',
  'Licit bulk trade, by far the most of it; mixtures below the concentration limit; HS subheadings that hold other goods too.':
    'تجارة مشروعة بالجملة وهي الغالبة؛ مخاليط دون حد التركيز؛ بنود فرعية في النظام المنسق تشمل بضائع أخرى أيضًا.',
  'Shares by volume or of nitrogen taken for shares by weight; purity of another ingredient; trade that may have it.':
    'نسب حجمية أو نسب نيتروجين حُسبت نسبًا وزنية؛ نقاوة مكوّن آخر؛ تجارة مسموح لها بها.',
  'Distributors and new customers; stocks bought for a season; a name written otherwise than before.':
    'موزعون وزبائن جدد؛ مخزون اشتُري لموسم؛ اسم كُتب بغير صورته السابقة.',
  'Suppliers of laboratories, schools and industry, who have many substances all the time; an address shared by a whole building.':
    'موردو المختبرات والمدارس والصناعة ولديهم دائمًا مواد كثيرة؛ عنوان مشترك لمبنى كامل.',
};
