import type { SellerText } from "./text-shapes"

/** By handle of the seller. All of them are invented. */
export const SELLER_TEXTS: Record<string, SellerText> = {
  "xixian-xiangdao-coop": {
    name_en: "Huai Bank Fragrant Rice Cooperative (demo)",
    intro_en: "Grows Xiangdaowan and japonica rice; 126 member households",
    story:
      "社员的田沿着淮河铺开，统一育秧、统一收割，碾米在社里的小厂完成。卖米之外，碎米拿来酿醋、酿酒，一样不浪费。（示例）",
    story_en:
      "The members' fields lie along the Huai River; seedlings and harvest are shared, and the rice is milled in the cooperative's own mill. Broken grains become vinegar and wine, so nothing is lost. (Demo)",
  },
  "xixian-banxia-coop": {
    name_en: "Xixia Herb Cooperative (demo)",
    intro_en: "Grows and first-processes Xi pinellia",
    story: "从留种、起垄到采挖去皮，每一步都有记录。合作社另收杜仲叶做茶、榨油用牡丹籽。（示例）",
    story_en:
      "From seed stock to ridging, digging and peeling, each step is written down. The cooperative also makes eucommia leaf tea and presses oil-peony seed. (Demo)",
  },
  "xixian-zhushi-co": {
    name_en: "Xixianpo Staple Foods (demo)",
    intro_en: "A kitchen for staples: steamed buns, noodles, flour",
    story: "收本县小麦，自己磨粉、和面、蒸馍、晾面。主食做得朴素，配料表越短越好。（示例）",
    story_en:
      "It buys the county's wheat, mills its own flour, steams its own buns and dries its own noodles. Plain staples, and the shorter the list of ingredients the better. (Demo)",
  },
  "xixian-guoshu-farm": {
    name_en: "Lvye Family Farm (demo)",
    intro_en: "Greenhouse fruit and vegetables, picking welcome",
    story:
      "一家人守着三十亩大棚，四季有果：春天草莓，夏天瓜和葡萄，秋天火龙果，冬天萝卜。欢迎预约来采摘。（示例）",
    story_en:
      "A family and two hectares of greenhouse with fruit for every season: strawberries in spring, melons and grapes in summer, dragon fruit in autumn, radishes in winter. Come and pick, by appointment. (Demo)",
  },
  "xixian-liangyou-co": {
    name_en: "Old Xi Grain and Oil Works (demo)",
    intro_en: "Sweet potato noodles, peanut oil, preserved eggs and sesame",
    story: "在镇上开了多年的粮油作坊，漏粉、榨油、腌蛋都还用老法子，机器只帮出力。（示例）",
    story_en:
      "A town workshop of many years where noodles are drawn, oil is pressed and eggs are cured the old way, with machines for the heavy part. (Demo)",
  },
  "xixian-huwai-co": {
    name_en: "Xinglu Outdoor Works (demo)",
    intro_en: "Tents and non-woven goods",
    story: "县里的外贸加工厂转做自己的牌子，帐篷和无纺布袋都在本地裁剪缝制。（示例）",
    story_en:
      "A factory that once sewed for export and now makes its own tents and bags, cut and stitched in the county. (Demo)",
  },
  "xinzheng-zaoxiang-coop": {
    name_en: "Zaoxiang Jujube Cooperative (demo)",
    intro_en: "Grey and heart jujubes; 173 hectares of old orchards",
    story: "合作社的枣园里有不少几十年的老树。枣子在树上吊干，打下来先分级再入库，每批都留样。（示例）",
    story_en:
      "Many of the cooperative's trees are decades old. The fruit dries on the branch, is graded before it is stored, and a sample of every lot is kept. (Demo)",
  },
  "xinzheng-zaopin-co": {
    name_en: "Xinzheng Jujube Foods (demo)",
    intro_en: "Processes jujubes into snacks and pastry",
    story: "收合作社的枣，去核、切片、烘烤、做糕，边角枣木也做成小件。（示例）",
    story_en:
      "It takes the cooperative's jujubes and stones, slices, dries and bakes them; offcuts of jujube wood become small wares. (Demo)",
  },
  "xinzheng-caiyuan-farm": {
    name_en: "Lihe Family Farm (demo)",
    intro_en: "Vegetables and black pigs",
    story: "菜地养猪、猪粪还田，一年四季有菜。黑猪长得慢，出栏少，卖完就得等下一批。（示例）",
    story_en:
      "Vegetables feed the pigs and the pigs feed the soil. Black pigs grow slowly and there are few of them: when they are sold, the next ones take their time. (Demo)",
  },
  "qinyang-huaiyao-coop": {
    name_en: "Qinyang Huai Herb Cooperative (demo)",
    intro_en: "The four Huai herbs from their home fields",
    story: "地黄、山药、牛膝、菊花轮作，挖药人多是本村老把式。初加工在地头完成，再送来分级。（示例）",
    story_en:
      "Rehmannia, yam, achyranthes and chrysanthemum in rotation, dug mostly by the village's old hands. First processing happens at the field edge, grading in the shed. (Demo)",
  },
  "qinyang-weidao-co": {
    name_en: "Huaifu Foods (demo)",
    intro_en: "Donkey meat, yam noodles and flower tea",
    story: "老街上的卤味铺，后来添了面坊和花茶。配方是老的，厂房是新的。（示例）",
    story_en:
      "A braised-meat shop on the old street that later added a noodle room and flower teas. The recipes are old, the building is new. (Demo)",
  },
  "qinyang-heitao-studio": {
    name_en: "Qinyang Black Pottery Studio (demo)",
    intro_en: "Black pottery made by hand",
    story: "两个人的小作坊，和泥、拉坯、压光、烧窑都自己来，一窑出不了几套，慢工细活。（示例）",
    story_en:
      "Two people who mix the clay, throw, burnish and fire it themselves. A kiln yields only a few sets, and they take their time. (Demo)",
  },
  "luoyang-shanguo-coop": {
    name_en: "Luoyang Hill Fruit Union (demo)",
    intro_en: "Apples, pears and cherries",
    story: "几个县的果农联合发货：洛宁的苹果、孟津的梨、新安的樱桃，谁家果子先熟先发谁家的。（示例）",
    story_en:
      "Growers of several counties shipping together: Luoning's apples, Mengjin's pears, Xin'an's cherries, whichever ripens first. (Demo)",
  },
  "luoyang-shanhuo-coop": {
    name_en: "Funiu Mountain Produce Cooperative (demo)",
    intro_en: "Sweet potatoes, millet, shiitake, tofu and country trips",
    story: "山里东西种得散，合作社一家一家收，晒好、挑净再发。想亲自看看，也能来住两天。（示例）",
    story_en:
      "Mountain plots are scattered; the cooperative collects from house to house, dries and sorts before shipping. Those who want to see for themselves can stay two days. (Demo)",
  },
  "luoyang-mudan-co": {
    name_en: "Luoyang Peony Arts (demo)",
    intro_en: "Peony tea and peony porcelain",
    story: "牡丹开在四月，忙也忙在四月：采蕊制茶，一年的量就那几天。剩下的日子在作坊里捏瓷花。（示例）",
    story_en:
      "Peonies bloom in April and so does the work: the year's stamens are picked in a few days. The rest of the year is spent building porcelain petals in the workshop. (Demo)",
  },
  "tengzhou-tudou-coop": {
    name_en: "Jiehe Potato Cooperative (demo)",
    intro_en: "Potatoes and Chinese cabbage",
    story: "春秋两季马铃薯，中间种一茬大白菜，地不闲着。分拣线上挑掉青皮和伤口，再装网袋。（示例）",
    story_en:
      "Potatoes in spring and autumn with a crop of cabbage in between, so the land is never idle. Green skins and bruises are sorted out before bagging. (Demo)",
  },
  "tengzhou-shanting-coop": {
    name_en: "Dongguo Fruit Cooperative (demo)",
    intro_en: "Long red jujubes and walnuts",
    story: "东郭山地浇水难，枣树、核桃树反倒长得结实。人工打枣、太阳晒干，量不大，卖完为止。（示例）",
    story_en:
      "The Dongguo hills are hard to water, and jujubes and walnuts grow sturdy on them. Picked by hand, dried in the sun, small quantities, until they are gone. (Demo)",
  },
  "tengzhou-weishanhu-co": {
    name_en: "Weishan Lake Produce (demo)",
    intro_en: "Lotus seeds, lotus starch, salted duck eggs, lake fish",
    story: "靠湖吃湖：夏天采莲，秋冬捕鱼，鸭子常年在湖汊里放。禁渔期不出船，卖的是冷冻存货。（示例）",
    story_en:
      "Living off the lake: lotus in summer, fish in autumn and winter, ducks on the backwaters all year. No boats go out in the closed season; what is sold then is frozen stock. (Demo)",
  },
  "tengzhou-zaliang-coop": {
    name_en: "Chaihudian Grain Cooperative (demo)",
    intro_en: "Mixed grains and griddle pancakes",
    story: "杂粮种在坡地，收得不多，先紧着做煎饼。鏊子还是老式的，一人一天摊不了几斤。（示例）",
    story_en:
      "The grains grow on sloping land and the harvest is small, so pancakes come first. The griddles are the old kind: one person makes only a few kilograms a day. (Demo)",
  },
}
