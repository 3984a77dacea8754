import type { ProductText } from "./text-shapes"

/** Products of the Luoyang pavilion, by handle. */
export const LUOYANG_TEXTS: Record<string, ProductText> = {
  "luoyang-luoning-apple": {
    subtitle: "上戈镇山地苹果",
    subtitle_en: "Mountain apples from Luoning",
    description:
      "洛宁海拔高、温差大，苹果着色好、酸甜平衡。套袋种植，采后预冷、按果径分级装箱；表皮有自然果点和少量枝叶磨痕，不影响口感。",
    description_en:
      "Luoning lies high and its nights are cool, so the apples colour well and keep a balance of sweet and sharp. Grown in bags, cooled and graded by size; small specks and leaf marks are natural.",
    variety: "红富士",
    grade: "一级 80 毫米",
    shelf_life_days: 60,
    origin: "洛宁县",
  },
  "luoyang-mengjin-pear": {
    subtitle: "黄河边的酥梨",
    subtitle_en: "Tender pears from the Yellow River",
    description:
      "孟津河滩沙地种的梨，皮薄、核小、水多，咬下去不塞牙。冷藏发货，收到后冷藏更脆，切开请尽快吃完。",
    description_en:
      "Pears from the sandy banks at Mengjin: thin skin, small core, so juicy they need no chewing. Shipped chilled and crisper kept so; eat soon once cut.",
    grade: "一级",
    shelf_life_days: 30,
    origin: "孟津区",
  },
  "luoyang-ruyang-sweet-potato": {
    subtitle: "山坡沙地红薯",
    subtitle_en: "Sweet potatoes from sandy slopes",
    description:
      "汝阳山坡沙地种的红薯，糖分高，烤着流蜜。带泥发货，大小混装；放干燥处，先别洗，低于十度容易冻坏。",
    description_en:
      "Grown in sandy soil on the slopes of Ruyang, high in sugar and syrupy when baked. Shipped unwashed, sizes mixed; keep dry and above ten degrees.",
    grade: "混级",
    shelf_life_days: 60,
    origin: "汝阳县",
  },
  "luoyang-luanchuan-tofu": {
    subtitle: "卤水点浆，压制豆干",
    subtitle_en: "Set with bittern and pressed",
    description: "山泉水磨豆、卤水点浆，压到半干再卤制，韧而不柴。真空包装，冷藏发货，切条凉拌或炒肉都合适。",
    description_en:
      "Beans ground with spring water, set with bittern, pressed half dry and braised: firm without being dry. Vacuum packed and shipped chilled, for salads or stir-fries.",
    shelf_life_days: 90,
    origin: "栾川县",
  },
  "luoyang-yichuan-millet": {
    subtitle: "旱地小米，熬粥出油",
    subtitle_en: "Dryland millet that thickens to cream",
    description:
      "伊川旱地种的小米，颗粒小、颜色金黄，熬粥二十分钟起一层米油。当年新谷脱壳，过筛去杂，真空装。",
    description_en:
      "Millet of Yichuan's dry fields, small and golden; twenty minutes of simmering brings a skin of cream to the porridge. This year's crop, hulled, sieved and vacuum packed.",
    grade: "一级",
    shelf_life_days: 365,
    origin: "伊川县",
  },
  "luoyang-peony-tea": {
    subtitle: "整朵雄蕊，金黄透亮",
    subtitle_en: "Whole stamens, golden and clear",
    description:
      "四五月采油用牡丹的雄蕊，低温烘干。冲泡后茶汤金黄，花香淡，滋味清甜；一次一克左右，不用久泡。",
    description_en:
      "Stamens of the oil peony picked in April and May and gently dried. A golden cup, faintly floral and sweet; about a gram is enough, and it needs no long steeping.",
    shelf_life_days: 365,
    origin: "新安县",
  },
  "luoyang-xinan-cherry": {
    subtitle: "早熟大樱桃",
    subtitle_en: "Early cherries",
    description:
      "新安向阳坡的樱桃成熟早，果柄青绿、果肉脆甜。清晨采、当天冷链发，怕压易坏，收到请马上拣出软果冷藏。",
    description_en:
      "The sunny slopes of Xin'an ripen their cherries early: green stems, crisp, sweet fruit. Picked at dawn and shipped chilled the same day; sort out soft ones at once and keep the rest cold.",
    grade: "一级",
    shelf_life_days: 5,
    origin: "新安县",
  },
  "luoyang-mushroom": {
    subtitle: "深山段木香菇，肉厚",
    subtitle_en: "Thick shiitake from the hills",
    description: "嵩县山区香菇，晒干后肉厚、柄短、菌褶淡黄。冷水泡两小时，泡菇水滤净可下汤，香味都在里头。",
    description_en:
      "Dried shiitake from the hills of Song County: thick caps, short stems, pale gills. Soak for two hours in cold water and use the strained water in the soup; the flavour is in it.",
    grade: "一级",
    shelf_life_days: 365,
    origin: "嵩县",
  },
  "luoyang-peony-porcelain": {
    subtitle: "手工贴花牡丹瓷盘",
    subtitle_en: "A porcelain plate with hand-built peonies",
    description:
      "用瓷泥一片片捏出牡丹花瓣贴在盘上，入窑烧成，花色与深浅每件不同。摆件用，直径约二十厘米，附支架；不能进微波炉和洗碗机。",
    description_en:
      "Peonies formed petal by petal in porcelain clay, applied to the plate and fired; colour and depth vary from piece to piece. An ornament of about twenty centimetres with a stand; not for microwave or dishwasher.",
    origin: "新安县",
  },
  "luoyang-mountain-tour": {
    subtitle: "住农家、摘果子、走山路",
    subtitle_en: "Two days of farmhouses, fruit and mountain paths",
    description:
      "两天一晚，住山里农家，吃三餐农家饭，采摘时令果蔬，走一段伏牛山古道。含住宿（两人一间）、餐食、采摘和向导，不含往返交通；五天前可免费改期或退款。",
    description_en:
      "Two days and a night in a mountain farmhouse: three meals, fruit and vegetables to pick, and a walk along an old path of the Funiu range. A shared double room, meals, picking and a guide are included, travel is not; free to move or cancel up to five days before.",
    origin: "栾川县",
  },
}
