/**
 * With Redis, events, locks and workflows are shared by all processes (decision A8); without it they live in the one
 * process there may be, and Medusa's own defaults serve.
 */
export function sharedServices(redis_url: string | undefined) {
  if (redis_url === undefined) return []
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      // An event is tried again: by default BullMQ gives up after the first failure.
      options: {
        redisUrl: redis_url,
        jobOptions: { attempts: 5, backoff: { type: "exponential", delay: 1000 }, removeOnComplete: true },
      },
    },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      options: { redis: { redisUrl: redis_url } },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl: redis_url },
          },
        ],
      },
    },
  ]
}
