// Outside, the proxy shows the dashboard nothing but /admin: the same answer, one more address.
export { GET } from "../../divisions/route"
