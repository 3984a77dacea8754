import type { ProductText } from "./text-shapes"

/** Products of the Qinyang pavilion, by handle. */
export const QINYANG_TEXTS: Record<string, ProductText> = {
  "qinyang-huai-yam": {
    subtitle: "垆土山药，细长有须",
    subtitle_en: "From heavy clay: thin, hairy and dense",
    description:
      "沁阳垆土地里长的铁棍山药，直径像大拇指，表皮有红褐斑、多须，断面紧实。蒸十五分钟就面，熬粥、炖汤久煮不散。削皮时戴手套，黏液沾手会痒。",
    description_en:
      "Iron stick yams grown in Qinyang's heavy clay: thumb-thick, russet-spotted, bristly, with a dense white core. Fifteen minutes of steaming makes them mealy, and they hold together in long soups. Wear gloves when peeling; the sap itches.",
    variety: "铁棍山药",
    grade: "一级",
    shelf_life_days: 60,
  },
  "qinyang-huai-rehmannia": {
    subtitle: "怀地黄，晒干块根",
    subtitle_en: "Dried rehmannia root",
    description:
      "四大怀药之一，秋后刨出块根，缓火烘焙到八成干，断面乌黑油润。配方用药材，请在医师或药师指导下使用，不作普通食品。",
    description_en:
      "One of the four Huai herbs: the root is dug after autumn and slowly baked until nearly dry, its cut surface black and glossy. A medicinal material, to be used under the guidance of a doctor or pharmacist, not a food.",
    variety: "怀地黄",
    grade: "统货",
    shelf_life_days: 730,
  },
  "qinyang-huai-achyranthes": {
    subtitle: "怀牛膝，条长须少",
    subtitle_en: "Long, clean achyranthes roots",
    description: "初冬采挖，洗净扎把、晒干后切段，条粗、色黄白。属药材，请遵医嘱使用；孕妇慎用。",
    description_en:
      "Dug in early winter, washed, tied in bunches, dried and cut: thick, pale roots. A medicinal material; use as a doctor advises, with care during pregnancy.",
    variety: "怀牛膝",
    grade: "统货",
    shelf_life_days: 730,
  },
  "qinyang-huai-chrysanthemum": {
    subtitle: "怀菊花，低温烘干",
    subtitle_en: "Huai chrysanthemum, gently dried",
    description:
      "十月采花，一朵一朵摘下低温烘干，花形完整、汤色浅黄、入口微甘。一次三五朵，沸水冲泡，可续几次水。",
    description_en:
      "Picked flower by flower in October and dried gently, so the heads stay whole; the cup is pale yellow and faintly sweet. Three to five flowers to a glass of boiling water, good for several infusions.",
    variety: "怀菊",
    grade: "一级",
    shelf_life_days: 540,
  },
  "qinyang-four-huai-giftbox": {
    subtitle: "山药、地黄、牛膝、菊花一盒齐",
    subtitle_en: "Yam, rehmannia, achyranthes and chrysanthemum in one box",
    description:
      "一盒装齐四大怀药：铁棍山药 2.5 公斤、怀地黄 250 克、怀牛膝 250 克、怀菊花 50 克，分袋入盒，附产地说明。其中地黄、牛膝为药材，请遵医嘱使用。",
    description_en:
      "All four Huai herbs in one box: 2.5 kg of iron stick yam, 250 g each of rehmannia and achyranthes, 50 g of chrysanthemum, bagged separately, with a note on where they grow. Rehmannia and achyranthes are medicinal; take advice before using them.",
    shelf_life_days: 60,
  },
  "qinyang-donkey-meat": {
    subtitle: "怀府做法，卤制真空装",
    subtitle_en: "Braised the old Huai way, vacuum packed",
    description:
      "按怀府老做法卤制的驴肉，真空小袋，切片即食，配一点蒜泥醋更解腻。冷藏发货，收到后冷藏保存，开袋后当天吃完。",
    description_en:
      "Donkey meat braised by an old Huai recipe and sealed in small bags; slice and eat, with a little garlic and vinegar. Shipped chilled; keep in the fridge and finish on the day it is opened.",
    shelf_life_days: 30,
  },
  "qinyang-flower-tea": {
    subtitle: "重瓣玫瑰花蕾",
    subtitle_en: "Buds of a double rose",
    description: "春天清晨采含苞的玫瑰，低温烘干，花蕾紧实、颜色自然。冲泡后汤色浅粉，香味清淡，可加蜂蜜。",
    description_en:
      "Rose buds picked on spring mornings before they open and dried at low heat, firm and naturally coloured. A pale pink cup with a light scent; add honey if you like.",
    shelf_life_days: 365,
  },
  "qinyang-yam-flour": {
    subtitle: "怀山药磨粉，可冲可做",
    subtitle_en: "Ground Huai yam, to stir or to bake with",
    description:
      "山药去皮切片、低温烘干后磨粉，不加糖和香精。温水调开再冲热水，或掺进粥、面糊里。粉质细，倒水时慢一点不易结块。",
    description_en:
      "Peeled yam, sliced, dried gently and ground, nothing added. Blend with warm water before adding hot, or mix into congee and batter; pour slowly and it will not clump.",
    grade: "一级",
    shelf_life_days: 365,
  },
  "qinyang-black-pottery": {
    subtitle: "手工拉坯，一壶四杯",
    subtitle_en: "Thrown by hand: a pot and four cups",
    description:
      "用本地黏土手工拉坯，入窑渗碳，通体黑亮，不上釉。一壶四杯加茶盘，每套纹路略有不同。新器先用淡茶水泡半天再用，勿用钢丝球刷。",
    description_en:
      "Local clay thrown by hand and carbonised in the kiln, black all through and unglazed. One pot, four cups and a tray, no two sets quite alike. Soak in weak tea for half a day before first use; no steel wool.",
  },
  "qinyang-yam-noodles": {
    subtitle: "面里加了山药粉",
    subtitle_en: "Noodles with yam flour in them",
    description: "小麦粉加山药粉和面，压片切细、晾干包装。面条微黄、煮着不糊汤，口感滑，三分钟出锅。",
    description_en:
      "Wheat dough with yam flour, rolled, cut and dried. Faintly yellow noodles that keep the broth clear and slip down easily, ready in three minutes.",
    shelf_life_days: 365,
  },
}
