import type { ProductText } from "./text-shapes"

/** Products of the Tengzhou pavilion, by handle. */
export const TENGZHOU_TEXTS: Record<string, ProductText> = {
  "tengzhou-potato": {
    subtitle: "春秋两季的黄心土豆",
    subtitle_en: "Yellow potatoes of spring and autumn",
    description:
      "滕州一年收两季马铃薯，黄皮黄心，淀粉适中，炒丝不断、炖着也香。带泥发货、挑去青皮和芽眼多的，收到后避光存放。",
    description_en:
      "Tengzhou digs two crops of potatoes a year: yellow outside and in, starchy enough for stews and firm enough for shreds. Shipped unwashed, with green and sprouting ones sorted out; keep them in the dark.",
    grade: "一级",
    shelf_life_days: 60,
  },
  "tengzhou-long-jujube": {
    subtitle: "长红枣，树上半干",
    subtitle_en: "Long red jujubes, half dried on the tree",
    description:
      "滕州东郭一带的长红枣，枣形修长、核细，肉质细甜。秋后采摘晾干，分级装袋；煮粥、蒸糕、泡水都合适。",
    description_en:
      "Long red jujubes of the Dongguo hills: slender fruit, fine stone, delicate sweetness. Picked in autumn, dried and graded; for congee, cakes and infusions.",
    variety: "长红枣",
    grade: "一级",
    shelf_life_days: 365,
  },
  "tengzhou-walnut": {
    subtitle: "一捏就开的薄皮核桃",
    subtitle_en: "Shells that open in the hand",
    description:
      "薄皮核桃，用手一捏就开，仁整、色白，微涩回甘。收获后脱青皮、水洗晾干，未经漂白。开袋后请冷藏，防潮防哈喇。",
    description_en:
      "Thin-shelled walnuts that crack between the fingers, with whole, pale kernels that are slightly bitter and then sweet. Hulled, washed and dried, never bleached; keep cool and dry once opened.",
    grade: "一级",
    shelf_life_days: 270,
  },
  "tengzhou-lotus-seed": {
    subtitle: "手剥去芯，微山湖产",
    subtitle_en: "Hand-shelled, cores removed",
    description: "微山湖采的莲子，手工去皮去芯，色白粒圆。炖汤前不用泡，冷水下锅，四十分钟就粉糯。",
    description_en:
      "Lotus seeds from Weishan Lake, shelled and cored by hand, white and round. They need no soaking: start them in cold water and they turn soft and floury in forty minutes.",
    grade: "一级",
    shelf_life_days: 365,
  },
  "tengzhou-lotus-starch": {
    subtitle: "纯藕粉，冷水先调开",
    subtitle_en: "Lotus root starch, blend it cold first",
    description:
      "鲜藕打浆沉淀晒干成粉，不加糖。先用少量冷水调成糊，再冲入沸水快搅，成琥珀色透明糊，撒桂花更香。",
    description_en:
      "Starch washed from fresh lotus root and dried, nothing added. Blend with a little cold water, then pour in boiling water while stirring: it turns to a clear amber gel; osmanthus flowers go well on top.",
    shelf_life_days: 540,
  },
  "tengzhou-salted-duck-egg": {
    subtitle: "蛋黄流油的咸鸭蛋",
    subtitle_en: "Duck eggs with oily yolks",
    description:
      "微山湖麻鸭下的蛋，盐泥腌到蛋黄出油。真空熟制，剥壳即食，切开配稀饭正好。每枚约七十克，含盐偏高，注意适量。",
    description_en:
      "Eggs of the mottled ducks of Weishan Lake, cured in salted clay until the yolk runs oil. Cooked and sealed, ready to eat, and made for rice porridge. About seventy grams each and rather salty: eat in moderation.",
    grade: "一级",
    shelf_life_days: 180,
  },
  "tengzhou-lake-fish": {
    subtitle: "乌鳢切段，刺少",
    subtitle_en: "Snakehead in cuts, few bones",
    description:
      "微山湖里的乌鳢（黑鱼），宰杀去鳞切段速冻，肉厚刺少，煮鱼片、炖汤都行。冷藏解冻再下锅，汤色奶白。",
    description_en:
      "Snakehead fish from Weishan Lake, scaled, cut and quick-frozen: thick flesh with few bones, for poached slices or soup. Thaw in the fridge and the broth turns milky white.",
    shelf_life_days: 300,
  },
  "tengzhou-lake-shrimp": {
    subtitle: "湖虾晒干，味鲜",
    subtitle_en: "Lake shrimp, sun-dried",
    description:
      "微山湖青虾焯水晒干，肉红壳薄，咬着有韧劲，炖菜、煮粥抓一把就鲜。未去壳，含盐，冷藏保存，防潮。",
    description_en:
      "Weishan Lake shrimp blanched and dried in the sun, red and thin-shelled, with bite: a handful lifts a stew or a congee. Shells on, contains salt; keep cool and dry.",
    shelf_life_days: 240,
  },
  "tengzhou-mixed-grains": {
    subtitle: "六样杂粮分袋装",
    subtitle_en: "Six grains, bagged separately",
    description:
      "有机种植的小米、高粱米、黑米、绿豆、红豆、玉米糁，各五百克分装，可以单煮也可以混。礼盒装，适合送长辈。",
    description_en:
      "Organically grown millet, sorghum, black rice, mung beans, adzuki beans and cracked maize, 500 grams of each, to cook alone or mixed. Boxed, and a fit present for parents.",
    grade: "一级",
    shelf_life_days: 365,
  },
  "tengzhou-mung-bean": {
    subtitle: "有机绿豆，易煮",
    subtitle_en: "Organic mung beans that cook quickly",
    description:
      "有机基地种的绿豆，颗粒匀、颜色青绿，煮二十分钟开花。夏天熬汤、冬天做豆沙都行，储存请密封防虫。",
    description_en:
      "Mung beans from an organic field, even and bright green, split after twenty minutes of boiling. For summer soups and winter bean paste; keep sealed against insects.",
    grade: "一级",
    shelf_life_days: 540,
  },
  "tengzhou-pancake": {
    subtitle: "鏊子摊的杂粮煎饼",
    subtitle_en: "Coarse grain pancakes off the griddle",
    description:
      "玉米、小麦、黄豆磨糊，在鏊子上摊薄烤干，卷葱蘸酱最香。干煎饼耐放，用湿布盖一会儿变软再卷，别用微波炉久热。",
    description_en:
      "A batter of maize, wheat and soya spread thin on the griddle and dried: rolled round a scallion with bean sauce, at its best. Dry pancakes keep well; cover with a damp cloth until they bend, and do not microwave for long.",
    shelf_life_days: 90,
  },
  "tengzhou-chinese-cabbage": {
    subtitle: "经霜大白菜，整颗发",
    subtitle_en: "Frost-sweetened cabbage, whole heads",
    description:
      "胶东品种的大白菜，霜后采收，帮薄叶甜，包得紧。整颗带外叶发货，外叶保护着不容易烂，去掉两层就能下锅，冬储能放一个多月。",
    description_en:
      "Chinese cabbage of a Jiaodong variety, cut after frost when it is sweetest, thin-ribbed and tightly folded. Shipped whole in its outer leaves, which protect it; keeps for over a month through winter.",
    grade: "一级",
    shelf_life_days: 45,
  },
}
