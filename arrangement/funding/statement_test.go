package funding_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func salary() funding.Rate {
	return funding.Rate{Kind: funding.SalaryReimbursement, Per: funding.PerOfficerYear, Amount: money("110000 CAD"), Basis: chosen}
}

func served(officer int, period string) funding.Served {
	return funding.Served{Officer: officer, Days: calendar.MustParsePeriod(period)}
}

// plainStatement is one over 1 April, with an officer who served twice.
func plainStatement(t testing.TB) funding.Statement {
	t.Helper()
	made, err := salary().Statement("fredericton", calendar.MustParsePeriod("2016-03-01/2016-05-01"),
		served(2, "2016-03-31/2016-04-02"), served(1, "2016-04-30/2017-01-01"), served(1, "2015-01-01/2016-03-02"), served(3, "2015-01-01/2016-03-01"))
	require.NoError(t, err)
	return made
}

func TestStatement(t *testing.T) {
	statement := plainStatement(t)
	require.NoError(t, statement.Check())
	var got []string
	for _, line := range statement.Lines {
		got = append(got, strings.Join([]string{line.Year.String(), decimalOf(line.Officer), line.Days.String(), decimalOf(line.Quantity), line.Amount.String()}, " "))
	}
	assert.Equal(t, []string{
		"2015-16 1 2016-03-01/2016-03-02 1 300.55 CAD",
		"2015-16 2 2016-03-31/2016-04-01 1 300.55 CAD",
		"2016-17 1 2016-04-30/2016-05-01 1 301.37 CAD",
		"2016-17 2 2016-04-01/2016-04-02 1 301.37 CAD",
	}, got)
	total, err := statement.Total()
	require.NoError(t, err)
	requireMoney(t, "1203.84 CAD", total)

	daily := salary()
	daily.Per = funding.PerOfficerDay
	none, err := daily.Statement("fredericton", calendar.MustParsePeriod("2016-03-01/2016-05-01"))
	require.NoError(t, err)
	assert.Empty(t, none.Lines)
	assert.True(t, funding.Statement{}.IsZero())
	assert.False(t, none.IsZero())
}

func TestStatementRefuses(t *testing.T) {
	period := calendar.MustParsePeriod("2016-03-01/2016-05-01")
	_, err := percentRate(t, "5").Statement("", calendar.Period{}, served(0, "2016-03-01/2016-03-02"), funding.Served{Officer: 1})
	requireFaults(t, err, "missing service", "missing period", "out-of-range rate.per", "out-of-range served[0].officer", "missing served[1].days")
	_, err = funding.Rate{}.Statement("fredericton", period)
	requireFaults(t, err, "missing rate.kind", "missing rate.per", "missing rate.amount", "missing rate.basis")
	_, err = salary().Statement("fredericton", period, served(1, "2016-03-01/2016-03-03"), served(1, "2016-03-02/2016-03-04"))
	requireFaults(t, err, "duplicate served[1].days")
	_, err = salary().Statement("fredericton", period, served(1, "2016-03-05/2016-03-06"), served(1, "2016-03-02/2016-03-03"),
		served(2, "2016-03-01/2016-03-10"), served(1, "2016-03-01/2016-03-10"), served(1, "2016-03-10/2016-03-11"))
	requireFaults(t, err, "duplicate served[0].days", "duplicate served[1].days")
	_, err = salary().Statement("fredericton", calendar.MustParsePeriod("1900-04-01/2000-04-01"))
	require.NoError(t, err)
	_, err = salary().Statement("fredericton", calendar.MustParsePeriod("1900-03-31/2000-04-01"))
	requireFaults(t, err, "too-large period")
	_, err = salary().Statement("fredericton", period, served(1, "2016-03-01/2016-03-03"), served(1, "2016-03-03/2016-03-04"), served(2, "2016-03-02/2016-03-04"))
	require.NoError(t, err)
	long := salary()
	long.Per, long.Amount = funding.PerOfficerDay, money(strings.Repeat("9", 60)+" CAD")
	_, err = long.Statement("fredericton", period, served(1, "2016-03-01/2016-03-03"))
	requireFaults(t, err, "out-of-range amount")
}

// TestStatementsAddUp holds that statements of following periods pay every day once, and the cents of each line.
func TestStatementsAddUp(t *testing.T) {
	random := seeded(t)
	daily := salary()
	daily.Per, daily.Amount = funding.PerOfficerDay, money("301.37 CAD")
	from := calendar.MustParse("2015-12-01")
	for range 200 {
		var all []funding.Served
		for officer := range 1 + random.IntN(10) {
			all = append(all, funding.Served{Officer: officer + 1, Days: calendar.Days(from.AddDays(random.IntN(300)), 1+random.IntN(300))})
		}
		until, split := from.AddDays(600), from.AddDays(1+random.IntN(599))
		var totals []funding.Money
		for _, period := range []calendar.Period{calendar.Between(from, until), calendar.Between(from, split), calendar.Between(split, until)} {
			statement, err := daily.Statement("fredericton", period, all...)
			require.NoError(t, err)
			require.NoError(t, statement.Check())
			requireReadAgain(t, statement, "")
			total, err := statement.Total()
			require.NoError(t, err)
			if total.IsZero() {
				total = funding.Dollars(0)
			}
			totals = append(totals, total)
		}
		both, err := totals[1].Plus(totals[2])
		require.NoError(t, err)
		require.True(t, both.Equal(totals[0]), "%s and %s are not %s", totals[1], totals[2], totals[0])
	}
}

// The golden text of a statement, in both languages.
func TestStatementExplain(t *testing.T) {
	statement := plainStatement(t)
	statement.Lines = slices.Delete(statement.Lines, 1, 3)
	assert.Equal(t, "Statement of reimbursement, service fredericton, March 1, 2016 to April 30, 2016: $601.92\n"+
		"2015-2016: $300.55\n"+
		"  - officer 1, March 1, 2016: 1\u00a0officer-day × $110,000 ÷ 366\u00a0days = $300.55 [1]\n"+
		"2016-2017: $301.37\n"+
		"  - officer 2, April 1, 2016: 1\u00a0officer-day × $110,000 ÷ 365\u00a0days = $301.37 [1]\n"+
		"Each line is rounded to the smallest unit of its currency, a half away from zero; the totals are the sums of the lines.\n"+
		"[1] assumed: chosen for the test", statement.Explain(language.English))
	assert.Equal(t, "Relevé de remboursement, service fredericton, du 1er mars 2016 au 30 avril 2016\u00a0: 601,92\u00a0$\n"+
		"2015-2016\u00a0: 300,55\u00a0$\n"+
		"  - personne n°\u00a01, 1er mars 2016\u00a0: 1\u00a0jour-personne × 110\u00a0000\u00a0$ ÷ 366\u00a0jours = 300,55\u00a0$ [1]\n"+
		"2016-2017\u00a0: 301,37\u00a0$\n"+
		"  - personne n°\u00a02, 1er avril 2016\u00a0: 1\u00a0jour-personne × 110\u00a0000\u00a0$ ÷ 365\u00a0jours = 301,37\u00a0$ [1]\n"+
		"Chaque ligne est arrondie à la plus petite unité de sa monnaie, la demie en s'éloignant de zéro\u00a0; les totaux sont les sommes des lignes.\n"+
		"[1] posé par hypothèse\u00a0: choisi pour l'essai", statement.Explain(language.French))
}

func TestStatementCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*funding.Statement)
		want  []string
	}{
		"nothing to complain about": {func(*funding.Statement) {}, nil},
		"no service":                {func(s *funding.Statement) { s.Service = "" }, []string{"missing service"}},
		"no period": {func(s *funding.Statement) { s.Period = calendar.Period{}; s.Lines = nil }, []string{
			"missing period",
		}},
		"a line without an officer":     {func(s *funding.Statement) { s.Lines[0].Officer = 0 }, []string{"missing lines[0].officer"}},
		"a line without days":           {func(s *funding.Statement) { s.Lines[0].Days = calendar.Period{} }, []string{"out-of-range lines[0].days"}},
		"a day outside":                 {func(s *funding.Statement) { s.Period = calendar.MustParsePeriod("2016-03-02/2016-05-01") }, []string{"out-of-range lines[0].days"}},
		"a day paid twice":              {func(s *funding.Statement) { s.Lines = append(s.Lines, s.Lines[1]) }, []string{"duplicate lines[4].days"}},
		"an amount that is not the sum": {func(s *funding.Statement) { s.Lines[3].Amount = money("301.38 CAD") }, []string{"conflict lines[3].amount"}},
		"a line in another currency": {func(s *funding.Statement) {
			s.Lines[3].Rate.Amount, s.Lines[3].Amount = money("110000 EUR"), money("301.37 EUR")
		}, []string{"conflict lines[3].amount"}},
	} {
		t.Run(name, func(t *testing.T) {
			statement := plainStatement(t)
			test.spoil(&statement)
			requireFaults(t, statement.Check(), test.want...)
		})
	}
}

func TestStatementJSON(t *testing.T) {
	requireReadAgain(t, funding.Statement{}, `{}`)
	requireReadAgain(t, plainStatement(t), "")
	requireReadAgain(t, served(1, "2016-03-01/2016-03-02"), `{"officer":1,"days":"2016-03-01/2016-03-02"}`)
	var days funding.Served
	requireFaults(t, days.UnmarshalJSON([]byte(`{"officer":"1","days":"x"}`)), "malformed officer", "malformed days")
	data, err := json.Marshal(plainStatement(t))
	require.NoError(t, err)
	var read funding.Statement
	requireFaults(t, read.UnmarshalJSON([]byte(strings.Replace(string(data), "1203.84", "1203.85", 1))), "conflict total")
	requireFaults(t, read.UnmarshalJSON([]byte(strings.Replace(string(data), `"300.55"`, `"300.56"`, 1))), "conflict lines[0].amount")
	requireFaults(t, read.UnmarshalJSON([]byte(`{"service":1,"period":"x","lines":[{"x":1}],"total":{"amount":"1","currency":"CAD"}}`)),
		"malformed service", "malformed period", "unexpected lines[0].x")
	assert.True(t, read.IsZero())
	var again funding.Statement
	requireFaults(t, again.UnmarshalJSON([]byte(`{"lines":[{"officer":1},{"officer":2,"amount":{"amount":"1","currency":"CAD"}},{"amount":{"amount":"1","currency":"EUR"}}]}`)),
		"missing lines[0].amount", "conflict lines[2].amount")
	assert.True(t, again.IsZero(), "what could not be written is not read")
	mixed := plainStatement(t)
	mixed.Lines[0].Amount = money("1 EUR")
	_, err = json.Marshal(mixed)
	require.ErrorIs(t, err, fault.Conflict)
}

func TestLineCheck(t *testing.T) {
	for name, test := range map[string]struct {
		line funding.Line
		want []string
	}{
		"nothing stated": {funding.Line{}, []string{"missing year", "missing rate.kind", "missing rate.per", "missing rate.amount", "missing rate.basis", "missing amount"}},
		"as it follows":  {funding.Line{Year: 2016, Rate: plainRate(), Quantity: 2, Amount: money("8000 CAD")}, nil},
		"one cent more":  {funding.Line{Year: 2016, Rate: plainRate(), Quantity: 2, Amount: money("8000.01 CAD")}, []string{"conflict amount"}},
		"negative numbers": {funding.Line{Year: 2016, Officer: -1, Rate: plainRate(), Quantity: -1, Amount: money("-4000 CAD")}, []string{
			"out-of-range officer", "out-of-range quantity",
		}},
		"more days than counted":        {funding.Line{Year: 2016, Days: calendar.MustParsePeriod("2016-04-01/2016-04-03"), Rate: plainRate(), Quantity: 1, Amount: money("4000 CAD")}, []string{"conflict days"}},
		"days of another year":          {funding.Line{Year: 2016, Days: calendar.MustParsePeriod("2016-03-31/2016-04-01"), Rate: plainRate(), Quantity: 1, Amount: money("4000 CAD")}, []string{"conflict days"}},
		"a percentage of nothing known": {funding.Line{Year: 2016, Rate: percentRate(t, "5"), Amount: money("1 CAD")}, nil},
		"a percentage, a half up":       {funding.Line{Year: 2016, Rate: percentRate(t, "5"), Of: money("0.10 CAD"), Amount: money("0.01 CAD")}, nil},
		"a year that is not known":      {funding.Line{Rate: salary(), Quantity: 1, Amount: money("1 CAD")}, []string{"missing year"}},
	} {
		t.Run(name, func(t *testing.T) { requireFaults(t, test.line.Check(), test.want...) })
	}
	line := funding.Line{Year: 2016, Rate: plainRate(), Quantity: 2, Amount: money("8000 CAD")}
	requireReadAgain(t, line, "")
	requireReadAgain(t, funding.Line{}, `{}`)
	assert.Equal(t, "travel: 2\u00a0officers × $4,000 = $8,000", line.String())
	assert.Equal(t, "share of headquarters: 5% of not stated = not stated", funding.Line{Rate: percentRate(t, "5")}.String())
	assert.Equal(t, "ensemble des coûts\u00a0: 7\u00a0300\u00a0jours-personnes × 7\u00a0000\u00a0000\u00a0$ ÷ (20\u00a0années-personnes × 365\u00a0jours) = montant non indiqué",
		funding.Line{Year: 2017, Rate: funding.EstimateIraq2017(), Quantity: 7300}.In(language.French))
	read := line
	requireFaults(t, read.UnmarshalJSON([]byte(`{"year":"2016-18","days":1,"rate":{"kind":1},"quantity":1.5,"of":[],"officer":null}`)),
		"out-of-range year", "malformed days", "malformed rate.kind", "malformed quantity", "malformed of", "malformed officer")
	assert.Equal(t, line.String(), read.String())
}

func TestTitlesOfCostsReadInBothLanguages(t *testing.T) {
	assert.Equal(t, bilingual.Text{English: "reimbursement of salary", French: "remboursement du salaire"}, funding.SalaryReimbursement.Title())
	assert.Equal(t, policy.Stated, funding.EstimateIraq2017().Basis.Strength)
}
