import type { CategoryHandle, ProductKind } from "@pavilion/contracts"
import type { MotifName } from "./motifs.ts"

/** What is known of a product when its picture is wanted. `title` is the Chinese one, in every language. */
export interface Depicted {
  readonly handle: string
  readonly title: string
  readonly category?: string
  readonly kind?: ProductKind
}

/**
 * Words to motifs, the first that matches wins: so made things stand before what they are made of (枣花蜜 is
 * honey, 香稻丸米醋 vinegar), and special kinds before general ones (冬枣 before 枣).
 */
const words: readonly (readonly [MotifName, RegExp])[] = [
  ["farm-stay", /农家乐|一日游|farm-stay/],
  ["mountain-tour", /两日游|山.*游|mountain-tour/],
  ["tent", /帐篷|睡袋|tent\b/],
  ["insulated-bag", /保温袋|无纺布|购物袋|环保袋/],
  ["pottery", /陶|紫砂|茶具|茶壶|pottery/],
  ["porcelain", /瓷|porcelain/],
  ["rolling-pin", /擀面杖|木雕|rolling-pin/],
  ["jujube-gift", /枣.*礼盒|礼盒.*枣/],
  ["four-herbs", /怀药.*礼盒|四大怀药|药材礼盒/],
  ["grain-gift", /(杂粮|五谷|粗粮|大米).*礼盒/],
  ["mixed-grains", /杂粮|五谷|粗粮/],
  ["honey", /蜜$|蜂蜜|花蜜|honey/],
  ["vinegar", /醋|vinegar/],
  ["peony-oil", /牡丹.*油/],
  ["peanut-oil", /油$|花生|食用油/],
  ["rice-wine", /米酒|黄酒|香米酒|rice-wine/],
  ["wine", /酒/],
  ["hawthorn-drink", /山楂|饮品|果汁|饮料/],
  ["eucommia-tea", /杜仲/],
  ["peony-tea", /牡丹.*茶|花蕊/],
  ["chrysanthemum-tea", /菊/],
  ["rose-tea", /玫瑰|花茶|月季/],
  ["tea", /茶/],
  ["yam-noodles", /山药.*(面|粉条)/],
  ["yam-flour", /山药(粉|片)/],
  ["lotus-starch", /藕粉/],
  ["vermicelli", /粉条|粉丝|粉皮/],
  ["noodles", /面条|挂面|拉面|烩面|龙须面/],
  ["mantou", /馒头|馍|包子|花卷/],
  ["pancake", /煎饼|烙饼|烧饼/],
  ["crisp-jujube", /脆枣|酥枣/],
  ["jujube-slices", /枣片/],
  ["jujube-walnut", /枣夹|核桃仁/],
  ["jujube-cake", /枣泥|枣糕/],
  ["egg-cake", /糕|酥/],
  ["tofu", /豆腐|豆干|腐竹/],
  ["preserved-egg", /松花蛋|皮蛋|变蛋/],
  ["salted-duck-egg", /鸭蛋|鸡蛋|鹅蛋|蛋$/],
  ["spice", /十三香|香料|佐料|调料|佐味|花椒|八角|辣椒/],
  ["donkey-meat", /驴|牛肉|羊肉|酱肉|卤/],
  ["pork", /猪|腊肉|火腿|肉/],
  ["shrimp", /虾|蟹/],
  ["fish", /鱼|鳢|鲤|鲫|fish$/],
  ["lotus-seed", /莲子|莲蓬|芡实/],
  ["lotus-root", /莲藕|藕/],
  ["winter-jujube", /冬枣|鲜枣/],
  ["heart-jujube", /鸡心枣/],
  ["long-jujube", /长红枣|长枣/],
  ["grey-jujube", /灰枣/],
  ["jujube", /枣|jujube/],
  ["walnut", /核桃|板栗|坚果|walnut/],
  ["flour", /面粉|小麦|弱筋|麦/],
  ["sesame", /芝麻|sesame/],
  ["millet", /小米|谷子|millet/],
  ["mung-bean", /绿豆|豆/],
  ["fragrant-rice", /香稻|香米/],
  ["rice", /粳米|大米|糯米|稻/],
  ["dragon-fruit", /火龙果/],
  ["watermelon", /西瓜/],
  ["grape", /葡萄/],
  ["melon", /香瓜|甜瓜|哈密瓜|瓜/],
  ["strawberry", /草莓/],
  ["sugarcane", /甘蔗/],
  ["apple", /苹果/],
  ["pear", /梨/],
  ["cherry", /樱桃|车厘子/],
  ["radish", /萝卜/],
  ["garlic", /蒜|葱|姜/],
  ["sweet-potato", /红薯|地瓜|番薯|甘薯/],
  ["potato", /马铃薯|土豆|洋芋/],
  ["mushroom", /香菇|蘑菇|木耳|菌|菇/],
  ["cabbage", /白菜|青菜|菠菜/],
  ["yam", /山药/],
  ["pinellia", /半夏/],
  ["rehmannia", /地黄/],
  ["achyranthes", /牛膝|黄芪|党参|人参/],
]

const categories = new Map<string, MotifName>(
  Object.entries({
    "grain-oil": "grain",
    fruit: "fruit",
    vegetable: "vegetable",
    "meat-egg": "meat",
    aquatic: "water",
    staple: "staple",
    seasoning: "seasoning",
    "tea-drink": "tea",
    liquor: "wine",
    medicinal: "herb",
    craft: "craft",
    daily: "household",
    tourism: "tourism",
  } satisfies Record<CategoryHandle, MotifName>),
)

const kinds: Readonly<Record<ProductKind, MotifName>> = {
  farm: "vegetable",
  processed: "staple",
  craft: "craft",
  industrial: "household",
  service: "tourism",
}

/** The motif a product is drawn by: by the words of its title, else its handle, else its category, else its kind. */
export function recognise({ handle, title, category, kind }: Depicted): MotifName {
  for (const text of [title, handle]) {
    const known = words.find(([, pattern]) => pattern.test(text))
    if (known) return known[0]
  }
  return categories.get(category ?? "") ?? kinds[kind ?? "farm"]
}
