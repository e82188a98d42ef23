/** The least profile that says something: two metrics, two phases, a cost. */
export const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, default: 10k, growth: 10%}
  api_p95: {unit: ms}
phases:
  - {id: mvp, name: MVP}
  - {id: user-service, name: Services, enter: mau >= 50k}
costs:
  compute: {amount: 2000}
`;
