import { readdirSync, readFileSync } from "node:fs"

interface Process {
  pid: number
  parent: number
  command: string
}

function allProcesses(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, "utf8")
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ")
        return [{ pid: Number(name), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), command }]
      } catch {
        // It ended while we looked.
        return []
      }
    })
}

/** A process and everything it started. */
export function treeOf(pid: number): Process[] {
  const all = allProcesses()
  const tree = all.filter((one) => one.pid === pid)
  for (const one of tree) tree.push(...all.filter(({ parent }) => parent === one.pid))
  return tree
}
