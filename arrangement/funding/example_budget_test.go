package funding_test

import (
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func ExampleMoney_Share() {
	parts, err := funding.Dollars(100).Share(number("1"), number("1"), number("1"))
	fmt.Println(parts, err)
	// Output:
	// [33.34 CAD 33.33 CAD 33.33 CAD] <nil>
}

func ExampleMoney_ShareByFiscalYear() {
	haiti := funding.EstimateHaiti1994()
	years, err := haiti.Amount.ShareByFiscalYear(calendar.Months(calendar.On(1994, time.October, 1), 18))
	for _, year := range years {
		fmt.Println(year.Year, year.Planned)
	}
	fmt.Println(err)
	// Output:
	// 1994-95 4251094.89 CAD
	// 1995-96 8548905.11 CAD
	// <nil>
}

func ExampleRate() {
	for _, estimate := range []funding.Rate{funding.EstimateIraq2017(), funding.EstimateHaiti1994()} {
		fmt.Println(estimate)
		fmt.Println(estimate.EachHalfAwayFromZero().In(language.English), "each")
	}
	// Output:
	// all costs: $7,000,000 for 20 officer-years
	// $350,000 each
	// all costs: $12,800,000 for 150 officer-years
	// $85,333.33 each
}

// The parts add up to the published 7 million.
func ExampleModel() {
	model, err := funding.EstimateIraq2017().ByKind(funding.SpendingByObject()[1])
	for _, rate := range model {
		fmt.Println(rate, rate.Basis.Strength)
	}
	fmt.Println(err)
	// Output:
	// reimbursement of salary: $4,071,311.47 for 20 officer-years assumed
	// allowances: $872,423.89 for 20 officer-years assumed
	// travel: $1,042,901.12 for 20 officer-years assumed
	// training: $290,807.96 for 20 officer-years assumed
	// equipment: $140,939.64 for 20 officer-years assumed
	// share of headquarters: $581,615.92 for 20 officer-years assumed
	// <nil>
}

func ExampleBudget() {
	chosen := policy.Assume(bilingual.Text{English: "chosen for the example", French: "choisi pour l'exemple"})
	ten, _ := policy.Measured(number("10"), policy.Percent)
	model := funding.Model{
		{Kind: funding.AllCosts, Per: funding.PerOfficerYear, Amount: funding.Dollars(7_000_000), For: 20, Basis: funding.EstimateIraq2017().Basis},
		{Kind: funding.Travel, Per: funding.PerOfficer, Amount: funding.Dollars(4_000), Basis: chosen},
		{Kind: funding.HeadquartersShare, Per: funding.PerCent, Percent: ten, Basis: chosen},
	}
	tour := calendar.Months(calendar.On(2017, time.October, 1), 12)
	budget, err := model.Budget(slices.Repeat([]calendar.Period{tour}, 20)...)
	fmt.Println(budget.Explain(language.English))
	fmt.Println(err)
	// Output:
	// Budget: $7,788,000
	// 2017-2018: $3,927,452.06
	//   - all costs: 3,640 officer-days × $7,000,000 ÷ (20 officer-years × 365 days) = $3,490,410.96 [1]
	//   - travel: 20 officers × $4,000 = $80,000 [2]
	//   - share of headquarters: 10% of $3,570,410.96 = $357,041.10 [2]
	// 2018-2019: $3,860,547.94
	//   - all costs: 3,660 officer-days × $7,000,000 ÷ (20 officer-years × 365 days) = $3,509,589.04 [1]
	//   - share of headquarters: 10% of $3,509,589.04 = $350,958.90 [2]
	// Each line is rounded to the smallest unit of its currency, a half away from zero; the totals are the sums of the lines.
	// [1] CBC, “Iraq police trainers, RCMP and the place of women”, July 2017 (stated: annual cost of 20 officers, estimated; paid out of RCMP and Global Affairs peacekeeping funds)
	// [2] assumed: chosen for the example
	// <nil>
}

// Each post has costs of its own, and each line names the post that it is for.
func ExampleBudgetOf() {
	chosen := policy.Assume(bilingual.Text{English: "chosen for the example", French: "choisi pour l'exemple"})
	year := calendar.FiscalYearStarting(2017).Period()
	budget, err := funding.BudgetOf(
		funding.Post{ID: "police-adviser", Tours: []calendar.Period{year}, Model: funding.Model{
			{Kind: funding.AllCosts, Per: funding.PerOfficerYear, Amount: funding.Dollars(420_000), Basis: chosen},
		}},
		funding.Post{ID: "trainer", Tours: slices.Repeat([]calendar.Period{year}, 19), Model: funding.Model{
			funding.EstimateIraq2017(),
			{Kind: funding.Training, Per: funding.PerOfficer, Amount: funding.Dollars(5_000), Basis: chosen},
		}},
	)
	fmt.Println(budget.Explain(language.English))
	trainers, _ := budget.InPost("trainer")
	fmt.Println(trainers.In(language.English), err)
	// Output:
	// Budget: $7,165,000
	// 2017-2018: $7,165,000
	//   - post police-adviser, all costs: 365 officer-days × $420,000 ÷ 365 days = $420,000 [1]
	//   - post trainer, all costs: 6,935 officer-days × $7,000,000 ÷ (20 officer-years × 365 days) = $6,650,000 [2]
	//   - post trainer, training: 19 officers × $5,000 = $95,000 [1]
	// Each line is rounded to the smallest unit of its currency, a half away from zero; the totals are the sums of the lines.
	// [1] assumed: chosen for the example
	// [2] CBC, “Iraq police trainers, RCMP and the place of women”, July 2017 (stated: annual cost of 20 officers, estimated; paid out of RCMP and Global Affairs peacekeeping funds)
	// $6,745,000 <nil>
}

func ExamplePost() {
	_, err := funding.BudgetOf(funding.Post{ID: "trainer", Model: funding.Model{funding.EstimateIraq2017()}}, funding.Post{ID: "trainer"})
	fmt.Println(err)
	// Output:
	// posts[0].tours: missing; given: nothing; accepted: the days of the tours
	// posts[1].id: given more than once; given: “trainer”; accepted: each post once
	// posts[1].model: missing; given: nothing; accepted: from 1 to 100 rates
	// posts[1].tours: missing; given: nothing; accepted: the days of the tours
}

// Who knows better than the library how a figure divides gives weights of their own.
func ExampleWeight() {
	weights := funding.Weights()
	for i := range weights {
		if weights[i].Kind == funding.Allowances {
			weights[i].Percent = policy.Whole(30, policy.Percent)
			weights[i].Basis = policy.Assume(bilingual.Text{English: "a hazardous mission", French: "une mission dangereuse"})
		}
	}
	model, err := funding.EstimateIraq2017().ByKind(funding.SpendingByObject()[1], weights...)
	for _, rate := range model[:2] {
		fmt.Println(rate, "|", rate.Basis.Note.English)
	}
	fmt.Println(err)
	// Output:
	// reimbursement of salary: $3,620,127.76 for 20 officer-years | the part of the figure that is for this cost is chosen, by the program's spending by object and by a weight: percentages of what goes to people, and the objects that stand for the other costs
	// allowances: $1,551,483.33 for 20 officer-years | the part of the figure that is for this cost is chosen, by the program's spending by object and by a weight: a hazardous mission
	// <nil>
}

func ExampleStatement() {
	rate := funding.Rate{
		Kind: funding.SalaryReimbursement, Per: funding.PerOfficerYear, Amount: funding.Dollars(110_000),
		Basis: policy.Assume(bilingual.Text{English: "chosen for the example", French: "choisi pour l'exemple"}),
	}
	statement, err := rate.Statement("fredericton", calendar.MustParsePeriod("2017-01-01/2017-07-01"),
		funding.Served{Officer: 1, Days: calendar.MustParsePeriod("2016-10-01/2017-10-01")},
		funding.Served{Officer: 2, Days: calendar.MustParsePeriod("2017-04-01/2018-04-01")},
	)
	fmt.Println(statement.Explain(language.English))
	fmt.Println(err)
	// Output:
	// Statement of reimbursement, service fredericton, January 1, 2017 to June 30, 2017: $81,972.61
	// 2016-2017: $27,123.29
	//   - officer 1, January 1, 2017 to March 31, 2017: 90 officer-days × $110,000 ÷ 365 days = $27,123.29 [1]
	// 2017-2018: $54,849.32
	//   - officer 1, April 1, 2017 to June 30, 2017: 91 officer-days × $110,000 ÷ 365 days = $27,424.66 [1]
	//   - officer 2, April 1, 2017 to June 30, 2017: 91 officer-days × $110,000 ÷ 365 days = $27,424.66 [1]
	// Each line is rounded to the smallest unit of its currency, a half away from zero; the totals are the sums of the lines.
	// [1] assumed: chosen for the example
	// <nil>
}

func ExampleCost() {
	for cost := range funding.Costs() {
		fmt.Println(cost, "=", cost.Title().French)
	}
	// Output:
	// all-costs = ensemble des coûts
	// salary-reimbursement = remboursement du salaire
	// allowances = indemnités
	// travel = déplacements
	// training = formation
	// equipment = équipement
	// headquarters-share = quote-part de l'administration centrale
}

func ExamplePer() {
	for per := range funding.Pers() {
		fmt.Println(per, "=", per.Title().English)
	}
	// Output:
	// officer-year = per officer and year
	// officer-day = per officer and day
	// officer = per officer, once
	// percent = percent of the other lines of the year
	// as-spent = as spent
}

func ExampleLine() {
	line := funding.Line{
		Year: 2017, Quantity: 7_300, Rate: funding.EstimateIraq2017(), Amount: funding.Dollars(7_000_001),
	}
	fmt.Println(line)
	fmt.Println(line.Check())
	// Output:
	// all costs: 7,300 officer-days × $7,000,000 ÷ (20 officer-years × 365 days) = $7,000,001
	// amount: at odds with another value; given: “7000001 CAD”; accepted: “7000000.00 CAD”
}

func ExampleSpent() {
	spent := funding.Spent{Day: calendar.On(2017, time.November, 3), Kind: funding.Travel, Amount: funding.MustParse("1234.50 CAD")}
	fmt.Println(spent.Check())
	// Output:
	// basis: missing; given: nothing; accepted: what it rests on
}

// What was spent stands in the lines; the rest is forecast for the days that are left.
func ExampleBudget_Reforecast() {
	iraq := funding.Model{funding.EstimateIraq2017()}
	year := calendar.FiscalYearStarting(2017)
	budget, err := iraq.Budget(slices.Repeat([]calendar.Period{year.Period()}, 20)...)
	if err != nil {
		fmt.Println(err)
		return
	}
	again, err := budget.Reforecast(calendar.On(2018, time.January, 1), funding.Spent{
		Day: calendar.On(2017, time.December, 31), Kind: funding.AllCosts, Amount: funding.Dollars(5_000_000),
		Basis: policy.Assume(bilingual.Text{English: "the accounts of the example", French: "les comptes de l'exemple"}),
	})
	fmt.Println(again.Explain(language.English))
	fmt.Println(err)
	// Output:
	// Budget, spent before January 1, 2018 and forecast from then on: $6,726,027.40
	// 2017-2018: $6,726,027.40
	//   - all costs: spent, $5,000,000 [1]
	//   - all costs: 1,800 officer-days × $7,000,000 ÷ (20 officer-years × 365 days) = $1,726,027.40 [2]
	// Each line is rounded to the smallest unit of its currency, a half away from zero; the totals are the sums of the lines.
	// [1] assumed: the accounts of the example
	// [2] CBC, “Iraq police trainers, RCMP and the place of women”, July 2017 (stated: annual cost of 20 officers, estimated; paid out of RCMP and Global Affairs peacekeeping funds)
	// <nil>
}

func ExampleBudget_Against() {
	iraq := funding.Model{funding.EstimateIraq2017()}
	budget, err := iraq.Budget(slices.Repeat([]calendar.Period{calendar.MustParsePeriod("2017-04-01/2019-04-01")}, 20)...)
	if err != nil {
		fmt.Println(err)
		return
	}
	series, err := budget.Against(funding.Spent{
		Day: calendar.On(2017, time.December, 31), Kind: funding.AllCosts, Amount: funding.Dollars(6_300_000),
		Basis: policy.Assume(bilingual.Text{English: "the accounts of the example", French: "les comptes de l'exemple"}),
	})
	for _, year := range series[0].Years {
		fmt.Println(year)
	}
	fmt.Println(err)
	// Output:
	// 2017-2018: planned $7,000,000, actual $6,300,000, variance -$700,000 (90.0% of the plan)
	// 2018-2019: planned $7,000,000, actual not stated
	// <nil>
}

func ExampleSeries_Commit() {
	iraq := funding.Model{funding.EstimateIraq2017()}
	budget, err := iraq.Budget(slices.Repeat([]calendar.Period{calendar.MustParsePeriod("2017-04-01/2020-10-01")}, 140)...)
	if err != nil {
		fmt.Println(err)
		return
	}
	committed, err := funding.ArrangementEnvelope().Commit(budget)
	fmt.Println(committed.CommitmentsIn(language.English), err)
	over, found := committed.FirstOver()
	left, _ := over.Left()
	fmt.Println(over.Year, left.In(language.English), found)
	// Output:
	// Envelope of the Arrangement, 2016 term
	//   - 2016-2017: available $46,900,000, committed $0, left $46,900,000
	//   - 2017-2018: available $46,900,000, committed $49,000,000, left -$2,100,000
	//   - 2018-2019: available $46,900,000, committed $49,000,000, left -$2,100,000
	//   - 2019-2020: available $46,900,000, committed $49,000,000, left -$2,100,000
	//   - 2020-2021: available not stated, committed $24,567,123.29 <nil>
	// 2017-18 -$2,100,000 true
}

func ExampleServed() {
	served := funding.Served{Officer: 3, Days: calendar.MustParsePeriod("2017-04-01/2017-07-01")}
	_, err := funding.EstimateIraq2017().Statement("fredericton", calendar.MustParsePeriod("2017-04-01/2018-04-01"), served, served)
	fmt.Println(err)
	// Output:
	// served[1].days: given more than once; given: April 1, 2017 to June 30, 2017; accepted: each day of an officer once
}
