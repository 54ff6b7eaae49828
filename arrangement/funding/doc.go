// Package funding models the money of the program: amounts in a currency, what was planned and what was spent in each
// fiscal year, and on what it was spent, as the Government of Canada publishes it.
//
// # Money
//
// [Money] is an exact amount of a [Currency]. Adding dollars to euros is an error, and so is adding what nobody stated:
// the zero Money is not stated, which is not the same as no dollars. Two amounts are compared with [Money.Equal];
// comparing them with == does not compile, because 1.50 and 1.5 are one amount.
//
//	planned := funding.MustParse("31969501 CAD")
//	fmt.Println(planned.In(language.French))      // 31 969 501 $
//	difference, err := actual.Minus(planned)      // err where the currencies differ, or one is not stated
//
// # Planned and actual, year by year
//
// A [Year] is what was planned and what was spent in one fiscal year, with the positions and the reason that was given.
// [Year.Variance] is actual less planned; [Year.ShareSpentHalfAwayFromZero] is the share of the plan that was spent, in
// percent, with its rounding in its name. A [Series] is the years of one program. What the Government published of the
// program stands here as values: [InternationalPolicing], the sub-programs [PeacekeepingMission], [LiaisonMission] and
// [CapacityBuildingMission], and [PeaceAndStabilization] of Global Affairs Canada:
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
// for fiscal years. The packages arrangement and mission/evaluation stand on it.
package funding
