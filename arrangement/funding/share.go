package funding

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
	"golang.org/x/text/currency"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

var (
	wantWeights = bilingual.Text{English: "weights that are not all 0", French: "des poids qui ne sont pas tous nuls"}
	wantWeight  = bilingual.Text{English: "a weight of 0 or more", French: "un poids nul ou positif"}
	wantClosed  = bilingual.Text{
		English: "days with a last one, in fiscal years of the calendar",
		French:  "des jours dont le dernier est connu, dans des exercices du calendrier",
	}
)

// Share divides the amount by weights into parts that add up to it exactly, one for each weight in its order. Each part is
// in the smallest unit of the currency, cents of a dollar; an amount with more decimal places is shared in its last one.
//
// The rule is that of the largest remainder: each part is first rounded towards zero, and the units that are left go, one
// each, to the parts that lost most by it; of parts that lost alike, to the earlier one. So no part is a whole unit away
// from its exact share, and a weight of 0 has a part of 0. A negative amount is shared as its opposite is.
//
// It is an error where the money is not stated, where a weight is negative or has more than 60 digits, where all weights
// are 0 or there are none, and where a part has more than 60 digits. It takes O(n log n) for n weights.
func (m Money) Share(weights ...decimal.Decimal) ([]Money, error) {
	if m.IsZero() {
		return nil, fault.Absent("", wantMoney)
	}
	whole, total, err := wholeWeights(weights)
	if err != nil {
		return nil, err
	}
	places := m.places()
	units := wholeUnits(m.amount.Abs(), places)
	left := new(big.Int).Set(units)
	quotas, lost := make([]*big.Int, len(whole)), make([]*big.Int, len(whole))
	order := make([]int, len(whole))
	for i, weight := range whole {
		product := new(big.Int).Mul(units, weight)
		quotas[i], lost[i] = product.QuoRem(product, total, new(big.Int))
		left.Sub(left, quotas[i])
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return lost[b].Cmp(lost[a]) })
	for _, i := range order[:left.Int64()] { // fewer units are left than parts lost something
		quotas[i].Add(quotas[i], big.NewInt(1))
	}
	parts := make([]Money, len(whole))
	for i, quota := range quotas {
		if m.amount.IsNegative() {
			quota.Neg(quota)
		}
		amount := decimal.NewFromBigInt(quota, -places)
		if !small(amount) {
			return nil, fault.Fault{Kind: fault.OutOfRange, Path: "amount", Given: shown(amount), Accepted: wantSmall}
		}
		parts[i] = Money{amount: amount, currency: m.currency}
	}
	return parts, nil
}

// wholeUnits is how many units of that many decimal places a number has, which has no more of them.
func wholeUnits(number decimal.Decimal, places int32) *big.Int {
	if number.Exponent() == -places {
		return number.Coefficient()
	}
	return number.Shift(places).BigInt()
}

// wholeWeights are the weights as whole numbers in the same proportion, and their sum.
func wholeWeights(weights []decimal.Decimal) (whole []*big.Int, total *big.Int, err error) {
	var faults fault.List
	places := int32(0)
	for i, weight := range weights {
		at := fault.Path("weights").Index(i)
		switch {
		case !small(weight):
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at, Given: shown(weight), Accepted: wantSmall})
		case weight.IsNegative():
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at, Given: shown(weight), Accepted: wantWeight})
		default:
			places = max(places, -weight.Exponent())
		}
	}
	if err := faults.Err(); err != nil {
		return nil, nil, err
	}
	whole, total = make([]*big.Int, len(weights)), new(big.Int)
	for i, weight := range weights {
		whole[i] = wholeUnits(weight, places)
		total.Add(total, whole[i])
	}
	if total.Sign() == 0 {
		return nil, nil, fault.Absent("weights", wantWeights)
	}
	return whole, total, nil
}

// places is the decimal places of the smallest unit of the currency, or of the amount where it needs more.
func (m Money) places() int32 {
	places := m.currency.places()
	for ; -m.amount.Exponent() > places && !m.amount.Truncate(places).Equal(m.amount); places++ {
	}
	return places
}

// places is the decimal places of the smallest unit: 2 for dollars, none for yen.
func (c Currency) places() int32 {
	unit, _ := currency.ParseISO(string(c)) // a currency of an amount was checked when the amount was made
	places, _ := currency.Standard.Rounding(unit)
	return int32(places)
}

// ratioHalfAwayFromZero is the amount times a number, divided by another above 0, in the smallest unit of the currency.
func (m Money) ratioHalfAwayFromZero(times, by decimal.Decimal) (Money, error) {
	return New(m.amount.Mul(times).DivRound(by, m.currency.places()), m.currency)
}

// ShareByFiscalYear divides the amount over the fiscal years in which the period lies, by the days in each, as
// [Money.Share] does: each [Year] has its part as Planned, and no more. It is an error where the money is not stated, and
// where the period is none, is open-ended, or reaches beyond the fiscal years of the calendar.
func (m Money) ShareByFiscalYear(period calendar.Period) ([]Year, error) {
	if err := checkClosed("period", period); err != nil {
		return nil, err
	}
	var years []Year
	var days []decimal.Decimal
	for year := calendar.FiscalYearOf(period.From()); !year.IsZero(); year = year.Next() {
		shared := year.Period().Intersect(period)
		if shared.IsZero() {
			break
		}
		years = append(years, Year{Year: year})
		days = append(days, decimal.NewFromInt(int64(shared.Len())))
	}
	parts, err := m.Share(days...)
	if err != nil {
		return nil, err
	}
	for i, part := range parts {
		years[i].Planned = part
	}
	return years, nil
}

// checkClosed is the fault of a period that cannot be divided into fiscal years. One that is open-ended has no last day, or one
// after the last fiscal year.
func checkClosed(at fault.Path, period calendar.Period) error {
	switch {
	case period.IsZero():
		return fault.Absent(at, wantClosed)
	case calendar.FiscalYearOf(period.From()).IsZero(), calendar.FiscalYearOf(period.Last()).IsZero():
		return fault.Fault{Kind: fault.OutOfRange, Path: at, Given: bilingual.Both(period.In), Accepted: wantClosed}
	}
	return nil
}
