package selection

import (
	"math/big"
	"slices"
)

// blend is a mixture of plans that keeps to the goals on average: the weights of the plans sum to one. The best blend is
// worth as much as the least bound of Lagrange; it is found by the simplex method, exactly, on a table with a row for
// each goal and one for the sum. The plans are brought in one at a time.
type blend struct {
	quest
	cuts
	pool  []column
	basis []int        // the columns of the table in use: a plan of the pool, or what [missingFrom] and the like give
	table [][]*big.Int // by column in use, in parts of one in whole: its share, and then the inverse of the columns in use
	whole *big.Int
	weights
	worth worth // of the blend, on the scale of the weights
}

// cuts are what is known of the plans that are of interest, and what a mixture of plans could get around: that so many
// persons at least are missing from the goals, and that no more priority is filled.
type cuts struct {
	missing  int   // 0 if it is not known that anybody is
	priority int64 // of what is filled at most; 0 if that is not known
}

// The columns of the table that are no plans: how many persons are missing from a goal, how many more than it asks for are
// there, how many more are missing than have to, and how much less priority is filled than can be.
func missingFrom(goal int) int  { return ^(4 * goal) }
func beyond(goal int) int       { return ^(4*goal + 1) }
func moreMissing() int          { return ^2 }
func lessFilled() int           { return ^3 }
func kindOf(column int) (k int) { return ^column % 4 }
func goalOf(column int) (t int) { return ^column / 4 }

// rows are how many equations the table has: one for each goal, one for each cut, and one for the shares of the plans.
func (b *blend) rows() int { return len(b.goals) + 3 }

// side is the right side of an equation. A cut that is not known asks for nothing.
func (b *blend) side(row int) int64 {
	switch row - len(b.goals) {
	case 0:
		return int64(b.missing)
	case 1:
		return b.priority
	case 2:
		return 1
	}
	return int64(b.goals[row].least)
}

// coefficient is what a column of the table has in a row.
func (b *blend) coefficient(column, row int) int64 {
	cut := row - len(b.goals)
	if column >= 0 {
		switch cut {
		case 0:
			return 0
		case 1:
			if b.priority == 0 {
				return 0
			}
			return b.pool[column].worth[filled]
		case 2:
			return 1
		}
		return int64(b.pool[column].counts[row])
	}
	is := func(yes bool, n int64) int64 {
		if yes {
			return n
		}
		return 0
	}
	switch kindOf(column) {
	case 0:
		return is(goalOf(column) == row || cut == 0 && b.missing > 0, 1)
	case 1:
		return is(goalOf(column) == row, -1)
	case 2:
		return is(cut == 0, -1)
	default:
		return is(cut == 1, 1)
	}
}

// gain is what a column of the table is worth.
func (b *blend) gain(column int) worth {
	switch {
	case column >= 0:
		return b.pool[column].worth
	case kindOf(column) == 0:
		return worth{}.minus(person)
	default:
		return worth{}
	}
}

// begin makes the blend of one plan alone.
func (b *blend) begin(plan int) {
	rows := b.rows()
	b.basis = make([]int, 0, rows)
	for t, g := range b.goals {
		if b.pool[plan].counts[t] <= g.least {
			b.basis = append(b.basis, missingFrom(t))
		} else {
			b.basis = append(b.basis, beyond(t))
		}
	}
	b.basis = append(b.basis, moreMissing(), lessFilled(), plan)
	b.table, b.whole = make([][]*big.Int, rows), big.NewInt(1)
	for i := range rows {
		b.table[i] = make([]*big.Int, 1+rows)
		for j := range b.table[i] {
			b.table[i][j] = new(big.Int)
		}
		b.table[i][0].SetInt64(b.side(i))
		b.table[i][1+i].SetInt64(1)
	}
	for row, column := range b.basis {
		b.pivot(row, b.rates(column))
	}
	b.weigh()
}

// rates are how fast the columns in use go down as another one comes into use, in parts of one in whole.
func (b *blend) rates(column int) []*big.Int {
	rates := make([]*big.Int, len(b.table))
	var by, product big.Int
	for i, row := range b.table {
		rates[i] = new(big.Int)
		for j, in := range row[1:] {
			if c := b.coefficient(column, j); c != 0 && in.Sign() != 0 {
				rates[i].Add(rates[i], product.Mul(in, by.SetInt64(c)))
			}
		}
	}
	return rates
}

// pivot brings the column with the rates into use in a row. All stays whole, by Edmonds's rule: the new numbers are
// divided by the old whole, which leaves nothing over.
func (b *blend) pivot(row int, rates []*big.Int) {
	by := rates[row]
	var product big.Int
	for i, at := range b.table {
		if i == row {
			continue
		}
		for j := range at {
			at[j].Mul(at[j], by)
			if rates[i].Sign() != 0 {
				at[j].Sub(at[j], product.Mul(rates[i], b.table[row][j]))
			}
			at[j].Quo(at[j], b.whole)
		}
	}
	b.whole = new(big.Int).Set(by)
	if b.whole.Sign() < 0 {
		b.whole.Neg(b.whole)
		for _, at := range b.table {
			for j := range at {
				at[j].Neg(at[j])
			}
		}
	}
}

// weigh reads the weights off the columns in use.
func (b *blend) weigh() {
	rows := b.rows()
	parts := len(worth{})
	sums := make([]big.Int, rows*parts) // by row and part
	divisor := new(big.Int).Set(b.whole)
	var by, product big.Int
	for j := range rows {
		for i, column := range b.basis {
			in := b.table[i][1+j]
			if in.Sign() == 0 {
				continue
			}
			for part, w := range b.gain(column) {
				if w != 0 {
					sum := &sums[j*parts+part]
					sum.Add(sum, product.Mul(in, by.SetInt64(w)))
				}
			}
		}
		for part := range parts {
			if sum := &sums[j*parts+part]; sum.Sign() != 0 {
				divisor.GCD(nil, nil, divisor, by.Abs(sum))
			}
		}
	}
	b.weights = b.quest.weights()
	b.scale = b.finest
	if scale := by.Quo(b.whole, divisor); scale.IsInt64() && scale.Int64() < b.finest {
		b.scale = scale.Int64()
	}
	scaled := func(row, sign int) (w worth) {
		for part := range w {
			product.Mul(&sums[row*parts+part], big.NewInt(b.scale))
			w[part] = int64(sign) * product.Div(&product, b.whole).Int64()
		}
		return w
	}
	for t := range b.goals {
		b.goal[t] = scaled(t, -1)
	}
	b.spared, b.dear = scaled(rows-3, -1), scaled(rows-2, 1)
	b.worth = scaled(rows-1, 1).plus(b.constant(b.weights, b.cuts))
}

// share is how much of the blend a column in use is.
func (b *blend) share(row int) *big.Rat { return new(big.Rat).SetFrac(b.table[row][0], b.whole) }

// enter brings a column into use, in place of the one that is used up first.
func (b *blend) enter(column int) {
	rates := b.rates(column)
	out := nobody
	for i, rate := range rates {
		if rate.Sign() > 0 && (out == nobody || b.before(i, rate, out, rates[out])) {
			out = i
		}
	}
	b.basis[out] = column
	b.pivot(out, rates)
	b.weigh()
}

const unused = 1 << 30

// settleShares brings in whatever betters the blend, from the plans that it has.
func (b *blend) settleShares() {
	for {
		column, most := unused, worth{}
		better := func(c int, by worth) {
			if most.less(by) {
				column, most = c, by
			}
		}
		for t := range b.goals {
			better(missingFrom(t), b.goal[t].plus(b.spared).minus(person.times(b.scale)))
			better(beyond(t), worth{}.minus(b.goal[t]))
		}
		if b.missing > 0 {
			better(moreMissing(), worth{}.minus(b.spared))
		}
		if b.priority > 0 {
			better(lessFilled(), worth{}.minus(b.dear))
		}
		for k, c := range b.pool {
			better(k, b.line(c, b.weights, b.cuts).minus(b.worth))
		}
		if column == unused || slices.Contains(b.basis, column) {
			break
		}
		b.enter(column)
	}
}

// hold keeps the weights between nothing and a person: they are there, unless the scale is too coarse for them.
func (b *blend) hold() {
	most := person.times(b.scale)
	b.spared, b.dear = b.spared.most(worth{}).least(most), b.dear.most(worth{})
	for t, w := range b.goal {
		b.goal[t] = w.most(worth{}).least(most.minus(b.spared))
	}
}

// has says whether a plan is in the blend's pool.
func (b *blend) has(c column) bool {
	return slices.ContainsFunc(b.pool, func(d column) bool { return slices.Equal(c.options, d.options) })
}

// before says whether a column in use is used up before another one, where each goes down at its rate. Ties are settled by
// what stands behind the shares, so that no basis comes back.
func (b *blend) before(i int, at *big.Int, j int, than *big.Int) bool {
	var x, y big.Int
	for side := range b.table[i] {
		if by := x.Mul(b.table[i][side], than).Cmp(y.Mul(b.table[j][side], at)); by != 0 {
			return by < 0
		}
	}
	return false
}
