// Package funding models the money of the program: exact amounts in a currency, what a mission plan costs, what was planned,
// committed and spent in each fiscal year, what a police service is paid back, and what the Government of Canada publishes
// of all that.
//
// # Money
//
// [Money] is an exact amount of a [Currency]. Adding dollars to euros is an error, and so is adding what nobody stated:
// the zero Money is not stated, which is not the same as no dollars. Two amounts are compared with [Money.Equal];
// comparing them with == does not compile, because 1.50 and 1.5 are one amount. [Money.Share] divides an amount by weights,
// and [Money.ShareByFiscalYear] by days, into parts in whole cents that add up to it exactly; where cents are left, they go
// to the parts that rounding down cost most, and of these to the earlier.
//
//	planned := funding.MustParse("31969501 CAD")
//	fmt.Println(planned.In(language.French))      // 31 969 501 $
//	difference, err := actual.Minus(planned)      // err where the currencies differ, or one is not stated
//
// # What a plan costs
//
// A [Rate] is what one [Cost] comes to, [Per] officer-year, officer-day or officer, or in percent of the others. It keeps a
// published figure as it was published: [EstimateIraq2017] is 7 million dollars for 20 officer-years, [EstimateHaiti1994] 12.8
// million for 150. [Rate.ByKind] divides such a figure into its kinds by [Weights], which are assumed and say so, or by a
// [Weight] of the caller's for each. A [Model] is the rates that are taken together, and [Model.Budget] is what tours cost by
// it: a [Budget] of lines, fiscal year by fiscal year. [BudgetOf] takes a [Post] for each part of a plan that has costs of its
// own: its model, and the tours of as many officers as it has; each line names its post. A
// [Line] holds all that its amount follows from, rounds once, and is refused where it does not follow; totals are sums of
// lines. [Budget.Explain] prints them in either language, with what each rests on.
//
//	model := funding.Model{funding.EstimateIraq2017()}
//	budget, err := model.Budget(tours...)                // 3,640 officer-days × $7,000,000 ÷ (20 officer-years × 365 days)
//	again, err := budget.Reforecast(january1, spent...)  // what was spent before the day, and the days that are left
//	series, err := budget.Against(spent...)              // planned and actual, all costs together and then by kind
//
// A [Spent] is one amount of the accounts. [Series.Commit] holds budgets against an envelope, such as [ArrangementEnvelope],
// the 46.9 million dollars a year of the term of 2016; [Year.Left] is what is left of a year, and [Series.FirstOver] the year
// in which the envelope breaks.
//
// [Rate.Statement] is the [Statement] of what a police service is paid back for the days that its officers [Served] in a
// period; officers have numbers there, and no names.
//
// # Planned and actual, year by year
//
// A [Year] is what was planned and what was spent in one fiscal year, with the positions and the reason that was given.
// [Year.Variance] is actual less planned; [Year.ShareSpentHalfAwayFromZero] is the share of the plan that was spent, in
// percent, with its rounding in its name. A [Series] is the years of one program, of an envelope, or of one kind of cost. What
// the Government published of the program stands here as values: [InternationalPolicing], the sub-programs
// [PeacekeepingMission], [LiaisonMission] and [CapacityBuildingMission], and [PeaceAndStabilization] of Global Affairs Canada:
//
//	year, _ := funding.PeacekeepingMission().On(calendar.FiscalYearStarting(2016))
//	share, known := year.ShareSpentHalfAwayFromZero(1)      // 72.6
//
// A [ByObject] is one year's spending by standard [Object]. [SpendingByObject] are those published, and
// [ByObject.Difference] tells by how much one differs from the published total: the parts are kept as they were
// published, and not made to add up.
//
// # Where it stands
//
// The package stands on the ground floor, on arrangement/policy for citations and measures and on arrangement/calendar
// for days and fiscal years. The packages arrangement and mission/evaluation stand on it.
package funding
