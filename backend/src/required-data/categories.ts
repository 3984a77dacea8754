import type { CategoryHandle } from "@pavilion/contracts"

/** The categories every shop has, in the order they are shown; `name_en` goes into the category's metadata. */
export const CATEGORY_NAMES: Record<CategoryHandle, { name: string; name_en: string }> = {
  "grain-oil": { name: "粮油", name_en: "Grain and oil" },
  fruit: { name: "林果", name_en: "Fruit and nuts" },
  vegetable: { name: "蔬菜", name_en: "Vegetables" },
  "meat-egg": { name: "肉蛋", name_en: "Meat and eggs" },
  aquatic: { name: "水产", name_en: "From the lake" },
  staple: { name: "主食糕点", name_en: "Staples and pastry" },
  seasoning: { name: "调味", name_en: "Seasoning and honey" },
  "tea-drink": { name: "茶饮", name_en: "Tea and drinks" },
  liquor: { name: "酒饮", name_en: "Wine and spirits" },
  medicinal: { name: "药材", name_en: "Medicinal plants" },
  craft: { name: "手工艺", name_en: "Crafts" },
  daily: { name: "日用", name_en: "Daily goods" },
  tourism: { name: "乡村旅游", name_en: "Country trips" },
}
