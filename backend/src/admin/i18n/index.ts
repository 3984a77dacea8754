import en from "./json/en.json"
import zhCN from "./json/zhCN.json"

// The dashboard asks cookie and local storage for its language and falls back to English. The office reads Chinese, so
// that is what a browser starts with that has not chosen; this file is loaded before the dashboard looks.
const KEY = "lng"
const chosen = document.cookie.split("; ").some((cookie) => cookie.startsWith(`${KEY}=`))
if (!chosen && !localStorage.getItem(KEY)) localStorage.setItem(KEY, "zhCN")

export default { zhCN: { translation: zhCN }, en: { translation: en } }
