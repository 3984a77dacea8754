import type { CategoryHandle } from "@pavilion/contracts"

export interface DemoSpecialty {
  handle: string
  name: string
  name_en: string
  category: CategoryHandle
  season_months: number[]
  /** Handles of demo products of this kind, without the pavilion's; none: nobody sells it yet. */
  products: string[]
}

const entry = (
  handle: string,
  name: string,
  name_en: string,
  category: CategoryHandle,
  season_months: number[],
  products: string[] = [handle],
): DemoSpecialty => ({ handle, name, name_en, category, season_months, products })

/** The directory of each county, by handle of the pavilion; the last entries of each wait for a seller. */
export const DEMO_SPECIALTIES: Record<string, DemoSpecialty[]> = {
  xixian: [
    entry(
      "xiangdaowan",
      "香稻丸",
      "Xiangdaowan rice",
      "grain-oil",
      [10, 11, 12],
      ["xiangdaowan-rice", "rice-vinegar", "rice-wine"],
    ),
    entry("japonica-rice", "豫南粳米", "Southern Henan japonica rice", "grain-oil", [10, 11, 12]),
    entry("xibanxia", "息半夏", "Xi pinellia", "medicinal", [6, 7, 8, 9]),
    entry("eucommia-leaf", "杜仲叶", "Eucommia leaf", "medicinal", [], ["eucommia-tea"]),
    entry("oil-peony", "油用牡丹", "Oil peony", "grain-oil", [], ["peony-oil"]),
    entry(
      "weak-gluten-wheat",
      "弱筋小麦",
      "Weak gluten wheat",
      "grain-oil",
      [6, 7],
      ["weak-gluten-flour", "hand-noodles"],
    ),
    entry("xianpo-mantou", "息县坡馒头", "Xixianpo steamed buns", "staple", []),
    entry("egg-cake", "鸡蛋糕", "Egg cake", "staple", [], ["cake"]),
    entry("spices", "十三香", "Mixed spices", "seasoning", [], ["seasoning"]),
    entry("hawthorn", "山楂", "Hawthorn", "fruit", [9, 10, 11], ["sorghum-drink"]),
    entry("dragon-fruit", "红心火龙果", "Red dragon fruit", "fruit", [7, 8, 9, 10]),
    entry("watermelon", "西瓜", "Watermelon", "fruit", [5, 6, 7]),
    entry("grape", "葡萄", "Grapes", "fruit", [7, 8, 9]),
    entry("melon", "小香瓜", "Sweet melon", "fruit", [5, 6, 7]),
    entry("strawberry", "草莓", "Strawberries", "fruit", [12, 1, 2, 3, 4]),
    entry("sugarcane", "青皮甘蔗", "Green sugarcane", "fruit", [10, 11, 12]),
    entry("huaihe-radish", "淮河脆萝卜", "Huai River radish", "vegetable", [10, 11, 12, 1]),
    entry("sweet-potato-noodles", "红薯粉条", "Sweet potato noodles", "grain-oil", []),
    entry("peanut", "花生", "Peanuts", "grain-oil", [9, 10], ["peanut-oil"]),
    entry("sesame", "白芝麻", "White sesame", "grain-oil", [9, 10]),
    entry("songhua-egg", "松花蛋", "Preserved eggs", "meat-egg", []),
    entry("rice-crayfish", "稻田小龙虾", "Paddy crayfish", "aquatic", [5, 6, 7, 8], []),
    entry("duck", "麻鸭", "Mottled duck", "meat-egg", [], []),
    entry("rapeseed-oil", "菜籽油", "Rapeseed oil", "grain-oil", [6, 7], []),
  ],
  xinzheng: [
    entry(
      "dazao",
      "新郑大枣",
      "Xinzheng jujube",
      "fruit",
      [9, 10, 11],
      [
        "jujube-grey",
        "jujube-jixin",
        "giftbox",
        "crisp-jujube",
        "jujube-slices",
        "jujube-walnut",
        "jujube-paste",
      ],
    ),
    entry("winter-jujube", "冬枣", "Winter jujube", "fruit", [9, 10], ["fresh-jujube"]),
    entry("jujube-honey", "枣花蜜", "Jujube flower honey", "seasoning", [5, 6, 7]),
    entry("black-pig", "黑猪", "Black pig", "meat-egg", [], ["pork"]),
    entry("garlic", "紫皮大蒜", "Purple garlic", "vegetable", [5, 6]),
    entry("lotus-root", "莲藕", "Lotus root", "vegetable", [9, 10, 11, 12]),
    entry("jujube-wood", "枣木器", "Jujube woodware", "craft", [], ["wood-carving"]),
    entry("pomegranate", "石榴", "Pomegranate", "fruit", [9, 10], []),
    entry("cherry", "樱桃", "Cherries", "fruit", [5, 6], []),
    entry("peanut", "花生", "Peanuts", "grain-oil", [9, 10], []),
  ],
  qinyang: [
    entry(
      "huai-yam",
      "铁棍山药",
      "Iron stick yam",
      "medicinal",
      [11, 12, 1, 2],
      ["huai-yam", "yam-flour", "yam-noodles"],
    ),
    entry("huai-rehmannia", "怀地黄", "Huai rehmannia", "medicinal", [10, 11]),
    entry("huai-achyranthes", "怀牛膝", "Huai achyranthes", "medicinal", [11, 12]),
    entry("huai-chrysanthemum", "怀菊花", "Huai chrysanthemum", "medicinal", [10, 11]),
    entry("four-huai", "四大怀药", "The four Huai herbs", "medicinal", [], ["four-huai-giftbox"]),
    entry("rose", "玫瑰", "Rose", "tea-drink", [4, 5], ["flower-tea"]),
    entry("donkey-meat", "怀府驴肉", "Huai style donkey meat", "meat-egg", []),
    entry("black-pottery", "黑陶", "Black pottery", "craft", []),
    entry("persimmon", "柿子", "Persimmons", "fruit", [10, 11], []),
    entry("sichuan-pepper", "花椒", "Sichuan pepper", "seasoning", [8, 9], []),
    entry("bamboo-ware", "竹编", "Bamboo weaving", "craft", [], []),
  ],
  luoyang: [
    entry("luoning-apple", "洛宁苹果", "Luoning apples", "fruit", [9, 10, 11]),
    entry("mengjin-pear", "孟津梨", "Mengjin pears", "fruit", [8, 9, 10]),
    entry("xinan-cherry", "新安樱桃", "Xin'an cherries", "fruit", [4, 5]),
    entry("ruyang-sweet-potato", "汝阳红薯", "Ruyang sweet potatoes", "vegetable", [9, 10, 11, 12]),
    entry("yichuan-millet", "伊川小米", "Yichuan millet", "grain-oil", [9, 10]),
    entry("luanchuan-tofu", "栾川豆腐", "Luanchuan tofu", "staple", []),
    entry("shiitake", "嵩县香菇", "Song County shiitake", "vegetable", [10, 11, 12, 1, 2, 3], ["mushroom"]),
    entry("peony", "牡丹", "Peony", "tea-drink", [4, 5], ["peony-tea", "peony-porcelain"]),
    entry("yanshi-grape", "偃师葡萄", "Yanshi grapes", "fruit", [7, 8, 9], []),
    entry("walnut", "核桃", "Walnuts", "fruit", [9, 10], []),
    entry("tri-coloured-pottery", "唐三彩", "Tang tri-coloured pottery", "craft", [], []),
  ],
  tengzhou: [
    entry("potato", "滕州马铃薯", "Tengzhou potatoes", "vegetable", [5, 6, 10, 11]),
    entry("chinese-cabbage", "大白菜", "Chinese cabbage", "vegetable", [11, 12]),
    entry("long-jujube", "长红枣", "Long red jujube", "fruit", [9, 10]),
    entry("walnut", "薄皮核桃", "Thin shell walnuts", "fruit", [9, 10]),
    entry(
      "lotus-seed",
      "微山湖莲子",
      "Weishan Lake lotus seeds",
      "aquatic",
      [7, 8, 9],
      ["lotus-seed", "lotus-starch"],
    ),
    entry("duck-egg", "微山湖鸭蛋", "Weishan Lake duck eggs", "meat-egg", [], ["salted-duck-egg"]),
    entry("snakehead", "微山湖乌鳢", "Weishan Lake snakehead", "aquatic", [], ["lake-fish"]),
    entry("lake-shrimp", "微山湖青虾", "Weishan Lake shrimp", "aquatic", []),
    entry("mixed-grains", "五谷杂粮", "Mixed grains", "grain-oil", [9, 10, 11], ["mixed-grains", "pancake"]),
    entry("mung-bean", "绿豆", "Mung beans", "grain-oil", [8, 9]),
    entry("taro", "芋头", "Taro", "vegetable", [9, 10, 11], []),
    entry("cherry", "樱桃", "Cherries", "fruit", [5], []),
    entry("lake-duck", "微山湖麻鸭", "Weishan Lake mottled duck", "meat-egg", [], []),
  ],
}
