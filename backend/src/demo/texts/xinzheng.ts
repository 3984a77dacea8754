import type { ProductText } from "./text-shapes"

/** Products of the Xinzheng pavilion, by handle. */
export const XINZHENG_TEXTS: Record<string, ProductText> = {
  "xinzheng-jujube-grey": {
    subtitle: "树上吊干的灰枣",
    subtitle_en: "Grey jujubes dried on the tree",
    description:
      "新郑的灰枣树成片连园，枣子在枝头自然吊干后再打落，分级挑选装袋。皮薄、核小、肉厚，颜色红里带灰；生吃、煮粥、蒸馍都行。成品未经水洗，吃前冲一下。",
    description_en:
      "Xinzheng's grey jujubes stand in old orchards; the fruit dries on the branch before it is knocked down, graded and bagged. Thin skin, small stone, thick flesh, red with a greyish bloom: for eating as they are, in congee or in steamed buns. They are not washed; rinse before eating.",
    variety: "灰枣",
    grade: "一级",
    shelf_life_days: 365,
  },
  "xinzheng-jujube-jixin": {
    subtitle: "个小味浓的鸡心枣",
    subtitle_en: "Small, heart-shaped and full of flavour",
    description:
      "鸡心枣个头比灰枣小，形如鸡心，核细肉紧，甜味更集中。晒干后挑去虫伤果，适合煲汤、泡水、做枣粽。",
    description_en:
      "Smaller than the grey jujube and shaped like a heart, with a fine stone and dense, sweeter flesh. Dried in the sun and picked over by hand; good in soups, infusions and rice dumplings.",
    variety: "鸡心枣",
    grade: "一级",
    shelf_life_days: 365,
  },
  "xinzheng-crisp-jujube": {
    subtitle: "低温脱水，一咬就脆",
    subtitle_en: "Dried at low temperature, crisp to the bite",
    description:
      "去核大枣低温真空脱水，不加糖，咬下去嘎嘣脆。开袋后容易回潮，请夹紧袋口，或分次少量打开。含枣核碎片的可能，给小孩吃请留意。",
    description_en:
      "Stoned jujubes dried under vacuum at low temperature, with no sugar added, crisp all the way through. They take up damp once opened, so close the bag well. A fragment of stone may remain; mind small children.",
    shelf_life_days: 270,
  },
  "xinzheng-jujube-slices": {
    subtitle: "绿色食品红枣切片",
    subtitle_en: "Slices of green-food jujube",
    description: "去核红枣切成圈片，烘到微脆，独立小袋。泡茶、煮奶、配麦片都方便，嚼着有枣的香甜。",
    description_en:
      "Stoned jujubes cut in rings and dried until just crisp, in small bags. Handy for tea, milk and muesli, or as they are.",
    grade: "一级",
    shelf_life_days: 365,
  },
  "xinzheng-jujube-walnut": {
    subtitle: "大枣夹核桃仁",
    subtitle_en: "A walnut half in every jujube",
    description:
      "去核大枣剖开，夹一瓣核桃仁，独立小包装。枣的甜和核桃的油香搭在一起，当零食或下午茶。含坚果，过敏者请注意。",
    description_en:
      "Stoned jujubes opened and filled with half a walnut, wrapped one by one: sweet and nutty together, for a snack or with tea. Contains nuts.",
    shelf_life_days: 240,
  },
  "xinzheng-jujube-honey": {
    subtitle: "枣花流蜜季的单花蜜",
    subtitle_en: "Single-flower honey of the jujube bloom",
    description:
      "五六月枣花开，蜂农把箱子摆进枣园，采的就是枣花蜜。颜色深、味浓、带一点枣香，天冷会结晶，是正常现象，温水化开即可。不满一岁的婴儿请勿食用。",
    description_en:
      "In May and June the hives stand among flowering jujube trees, and this is what they bring: a dark, full honey that smells faintly of the fruit. It crystallises in the cold, which is natural; warm water clears it. Not for infants under one year.",
    shelf_life_days: 540,
  },
  "xinzheng-jujube-paste": {
    subtitle: "枣泥馅的软糕",
    subtitle_en: "Soft cakes with jujube paste",
    description:
      "大枣去皮去核熬成枣泥，拌进面糊蒸成糕，切块真空包装。口感软糯，甜度来自枣本身，加热三分钟更香。",
    description_en:
      "Jujubes cooked to a paste without skin or stone, mixed into the batter and steamed, cut and vacuum packed. Soft, sweetened by the fruit itself, better after three minutes of warming.",
    shelf_life_days: 60,
  },
  "xinzheng-fresh-jujube": {
    subtitle: "脆甜冬枣，采后入冷库",
    subtitle_en: "Crisp winter jujubes, chilled at once",
    description:
      "绿色食品冬枣，转红一半时采，脆、汁多、核小。采后立即进冷库预冷，用泡沫箱发货，收到后冷藏，别先洗。",
    description_en:
      "Green-food winter jujubes, picked half red when they are crisp, juicy and small-stoned. Cooled at once and shipped insulated; keep in the fridge and do not wash until eating.",
    variety: "冬枣",
    grade: "一级",
    shelf_life_days: 15,
  },
  "xinzheng-pork": {
    subtitle: "散养黑猪后腿，速冻",
    subtitle_en: "Hind leg of free-range black pig, frozen",
    description:
      "黑猪长得慢，肉紧、肌间有油花。后腿肉精修去筋，分块速冻，适合红烧、做馅、炒片；冷藏解冻一晚再切更好切。",
    description_en:
      "Black pigs grow slowly, and their meat is firm and marbled. Trimmed hind leg in portions, quick-frozen, for braising, mince or slices; thaw overnight in the fridge and it cuts cleanly.",
    grade: "精修",
    shelf_life_days: 360,
  },
  "xinzheng-garlic": {
    subtitle: "紫皮大蒜，辛味足",
    subtitle_en: "Purple garlic, full of bite",
    description:
      "五六月起蒜，晾到外皮干紫再剪须装袋。瓣大、辛辣，爆锅、蘸料都出味。通风处挂着放，别捂在塑料袋里。",
    description_en:
      "Lifted in May and June, dried until the skin is papery and purple, then trimmed and bagged. Large, pungent cloves; hang it in the air, never in plastic.",
    variety: "紫皮蒜",
    grade: "一级",
    shelf_life_days: 150,
  },
  "xinzheng-lotus-root": {
    subtitle: "带泥发货，粉脆各有",
    subtitle_en: "Shipped with its mud on",
    description:
      "梨河边藕塘当天起藕，带泥装箱，前段脆、后段粉。炒片选嫩节，炖汤选老节；泥干了再洗，能在阴凉处放两三周。",
    description_en:
      "Dug the same day from the ponds by the Li River and packed in its own mud: the young joints are crisp, the older ones floury. Slice the tender ones for the wok, stew the rest; it keeps two or three weeks unwashed.",
    grade: "一级",
    shelf_life_days: 20,
  },
  "xinzheng-wood-carving": {
    subtitle: "枣木老料，手工打磨",
    subtitle_en: "Jujube wood, sanded by hand",
    description:
      "枣木沉、密、不易裂，擀面杖手工车圆、打磨、上食用油。每根木纹颜色都不一样。用后擦干，不要泡在水里。",
    description_en:
      "Jujube wood is heavy and dense and does not split easily. Turned, sanded and rubbed with food-grade oil by hand, no two alike in grain. Wipe dry after use and do not leave it in water.",
  },
  "xinzheng-giftbox": {
    subtitle: "灰枣礼盒，四袋独立装",
    subtitle_en: "Four bags of grey jujubes in a box",
    description: "一盒四袋，每袋五百克灰枣，硬盒带提手，送人不用再包装。枣子与单卖的一级灰枣同批分拣。",
    description_en:
      "A rigid box with a handle holding four bags of 500 grams of grey jujubes, the same grade sorted for single sale. Ready to give.",
    variety: "灰枣",
    grade: "一级",
    shelf_life_days: 365,
  },
}
